package cn.fadu.intake;

import cn.fadu.intake.ReportText.Cell;
import cn.fadu.intake.ReportText.Table;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a report's tables: what a cell's number counts is said at the head of its row and of its
 * column. Cells with whole sentences in them are layout, and are read as running text.
 */
final class TableReading {

    private static final int LONGEST_CELL = 40;
    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern UNIT_IN_HEAD =
            Pattern.compile("[(（]([^()（）]{1,4})[)）]|[/／]([^/]{1,3})$");
    private static final Pattern NO_DATA_HEAD = Pattern.compile("序号|编号|页码|联系|电话|日期|时间|得分|分值|权重");
    private static final Pattern OTHER_YEAR_HEAD =
            Pattern.compile("(20\\d\\d)年|上年|去年|同期|同比|增幅|目标|计划数?$");

    private final ReportText report;
    private final RuleMatching matching;
    private final OptionalInt year;
    private final BitSet covered = new BitSet();

    /** A number in a cell: what it counts, and the words that say so. */
    record Entry(
            Cell cell,
            Optional<Cell> rowHead,
            Quantity quantity,
            Frame frame,
            List<Claim> claims) {}

    TableReading(ReportText report, RuleBook rules, OptionalInt year) {
        this.report = report;
        this.matching = new RuleMatching("", rules);
        this.year = year;
        report.tables().stream()
                .flatMap(table -> table.cells().stream())
                .filter(this::isShort)
                .forEach(cell -> covered.set(cell.start(), cell.end()));
    }

    /** Whether a place of the original text lies in a cell of figures or heads. */
    boolean covers(int offset) {
        return covered.get(offset);
    }

    List<Entry> entries() {
        return report.tables().stream().flatMap(table -> entries(table).stream()).toList();
    }

    private boolean isShort(Cell cell) {
        var words = text(cell);
        return words.length() <= LONGEST_CELL && words.indexOf('。') < 0;
    }

    /** A narrow cell's words break into lines, or into paragraphs, anywhere. */
    private String text(Cell cell) {
        var words = report.text().substring(cell.start(), cell.end());
        return LINE_END.matcher(words.strip()).replaceAll("");
    }

    private List<Entry> entries(Table table) {
        var cells = table.cells().stream().filter(this::isShort).toList();
        var grid = new CellGrid(cells, this::text);
        return cells.stream()
                .sorted(Comparator.comparingInt(Cell::start))
                .flatMap(cell -> entry(cell, grid).stream())
                .toList();
    }

    private Optional<Entry> entry(Cell cell, CellGrid grid) {
        var number = CellNumber.of(text(cell));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var heads = grid.heads(cell);
        var words = words(heads.nearest());
        if (words.length() < 2
                || NO_DATA_HEAD.matcher(words).find()
                || isOfAnotherYear(words(heads.all()))) {
            return Optional.empty();
        }
        var unit = number.get().unit().or(() -> grid.unitBeside(cell));
        var near = claimed(cell, heads, heads.nearest(), number.get(), unit);
        var far = heads.all();
        return Optional.of(
                near.claims().isEmpty() && far.size() > heads.nearest().size()
                        ? claimed(cell, heads, far, number.get(), unit)
                        : near);
    }

    private String words(List<Cell> heads) {
        return heads.stream().map(this::text).collect(Collectors.joining("，"));
    }

    private boolean isOfAnotherYear(String words) {
        var match = OTHER_YEAR_HEAD.matcher(words);
        return match.find()
                && (match.group(1) == null
                        || year.isPresent() && Integer.parseInt(match.group(1)) != year.getAsInt());
    }

    private Entry claimed(
            Cell cell,
            CellGrid.Heads heads,
            List<Cell> told,
            CellNumber number,
            Optional<String> given) {
        var unit =
                given.or(
                                () ->
                                        told.stream()
                                                .flatMap(head -> unitIn(text(head)).stream())
                                                .findFirst())
                        .orElse("");
        var words =
                NormalText.of(told.stream().map(this::text).collect(Collectors.joining())).text();
        var frame = Frame.before(words, 0, words.length());
        return families(unit, words).stream()
                .map(family -> number.quantity(unit, family))
                .map(
                        quantity ->
                                new Entry(
                                        cell,
                                        heads.row(),
                                        quantity,
                                        frame,
                                        matching.claims(quantity, frame)))
                .min(Comparator.comparing(entry -> entry.claims().isEmpty()))
                .orElseThrow();
    }

    private static Optional<String> unitIn(String head) {
        var match = UNIT_IN_HEAD.matcher(head);
        if (!match.find()) {
            return Optional.empty();
        }
        var unit = match.group(1) == null ? match.group(2) : match.group(1);
        return Units.standard().family(unit).isEmpty() ? Optional.empty() : Optional.of(unit);
    }

    /** Without a unit the heads must tell: a rate is a share, anything else any count. */
    private static List<String> families(String unit, String words) {
        if (!unit.isEmpty()) {
            return List.of(Units.standard().family(unit));
        }
        return words.endsWith("率") || words.contains("率")
                ? List.of("percent")
                : List.of(
                        "case", "time", "copy", "visit", "person", "item", "firm", "place", "none");
    }
}
