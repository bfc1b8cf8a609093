package cn.fadu.intake;

import cn.fadu.intake.ReportText.Cell;
import cn.fadu.intake.ReportText.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads a report's tables: what a cell's number counts is said at the head of its row and of its
 * column. Cells with whole sentences in them are layout, and are read as running text.
 */
final class TableReading {

    private static final int LONGEST_CELL = 40;
    private static final Pattern UNIT_IN_HEAD =
            Pattern.compile("[(（]([^()（）]{1,4})[)）]|[/／]([^/]{1,3})$");
    private static final Pattern NO_DATA_HEAD = Pattern.compile("序号|编号|页码|联系|电话|日期|时间|得分|分值|权重");
    private static final Pattern OTHER_YEAR_HEAD =
            Pattern.compile("(20\\d\\d)年|上年|去年|同期|同比|增幅|目标|计划数?$");

    private final ReportText report;
    private final RuleMatching matching;
    private final OptionalInt year;

    /** A number in a cell: what it counts, and the words that say so. */
    record Entry(
            Cell cell,
            Optional<Cell> rowHead,
            Quantity quantity,
            Frame frame,
            List<Claim> claims) {}

    private record Place(int row, int column) {}

    TableReading(ReportText report, RuleBook rules, OptionalInt year) {
        this.report = report;
        this.matching = new RuleMatching("", rules);
        this.year = year;
    }

    /** Whether a place of the original text lies in a cell of figures or heads. */
    boolean covers(int offset) {
        return report.tables().stream()
                .flatMap(table -> table.cells().stream())
                .anyMatch(cell -> cell.start() <= offset && offset < cell.end() && isShort(cell));
    }

    List<Entry> entries() {
        return report.tables().stream().flatMap(table -> entries(table).stream()).toList();
    }

    private boolean isShort(Cell cell) {
        var words = text(cell);
        return words.length() <= LONGEST_CELL && words.indexOf('。') < 0;
    }

    private String text(Cell cell) {
        return report.text().substring(cell.start(), cell.end()).strip();
    }

    private List<Entry> entries(Table table) {
        var cells = new HashMap<Place, Cell>();
        table.cells().stream()
                .filter(this::isShort)
                .forEach(cell -> cells.put(new Place(cell.row(), cell.column()), cell));
        var found = new ArrayList<Entry>();
        cells.values().stream()
                .sorted(Comparator.comparingInt(Cell::start))
                .forEach(cell -> entry(cell, cells).ifPresent(found::add));
        return found;
    }

    private Optional<Entry> entry(Cell cell, Map<Place, Cell> cells) {
        var number = CellNumber.of(text(cell));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var rowHead = head(cell, cells, 0, -1);
        var columnHead = head(cell, cells, -1, 0);
        var words =
                rowHead.map(this::text).orElse("") + "，" + columnHead.map(this::text).orElse("");
        if (words.length() < 3 || NO_DATA_HEAD.matcher(words).find() || isOfAnotherYear(words)) {
            return Optional.empty();
        }
        return Optional.of(
                claimed(cell, rowHead, columnHead, number.get(), unitBeside(cell, cells)));
    }

    /** The nearest cell with words in a direction; units and numbers on the way are no heads. */
    private Optional<Cell> head(Cell cell, Map<Place, Cell> cells, int rows, int columns) {
        var row = cell.row() + rows;
        var column = cell.column() + columns;
        while (row >= 0 && column >= 0) {
            var candidate = cells.get(new Place(row, column));
            if (candidate != null && isHead(text(candidate))) {
                return Optional.of(candidate);
            }
            row += rows;
            column += columns;
        }
        return Optional.empty();
    }

    private static boolean isHead(String words) {
        return !words.isEmpty()
                && CellNumber.of(words).isEmpty()
                && Units.standard().family(words).isEmpty();
    }

    private boolean isOfAnotherYear(String words) {
        var match = OTHER_YEAR_HEAD.matcher(words);
        return match.find()
                && (match.group(1) == null
                        || year.isPresent() && Integer.parseInt(match.group(1)) != year.getAsInt());
    }

    /** A column of units next to the column of numbers. */
    private Optional<String> unitBeside(Cell cell, Map<Place, Cell> cells) {
        return List.of(-1, 1).stream()
                .map(step -> cells.get(new Place(cell.row(), cell.column() + step)))
                .filter(java.util.Objects::nonNull)
                .map(this::text)
                .filter(words -> !Units.standard().family(words).isEmpty())
                .findFirst();
    }

    private Entry claimed(
            Cell cell,
            Optional<Cell> rowHead,
            Optional<Cell> columnHead,
            CellNumber number,
            Optional<String> beside) {
        var heads =
                List.of(columnHead, rowHead).stream()
                        .flatMap(Optional::stream)
                        .map(this::text)
                        .toList();
        var unit =
                number.unit()
                        .or(() -> beside)
                        .or(() -> heads.stream().flatMap(head -> unitIn(head).stream()).findFirst())
                        .orElse("");
        var words = NormalText.of(String.join("", heads)).text();
        var frame = Frame.before(words, 0, words.length());
        return families(unit, words).stream()
                .map(family -> number.quantity(unit, family))
                .map(
                        quantity ->
                                new Entry(
                                        cell,
                                        rowHead,
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
