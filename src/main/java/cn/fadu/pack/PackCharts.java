package cn.fadu.pack;

import cn.fadu.chart.Break;
import cn.fadu.chart.BumpLines;
import cn.fadu.chart.Caption;
import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.Datum;
import cn.fadu.chart.EditionMark;
import cn.fadu.chart.Heatmap;
import cn.fadu.chart.Line;
import cn.fadu.chart.Radar;
import cn.fadu.chart.RankingBars;
import cn.fadu.chart.RankingBars.Bar;
import cn.fadu.chart.Span;
import cn.fadu.chart.Subject;
import cn.fadu.chart.TrendLines;
import cn.fadu.chart.Unit;
import cn.fadu.indicator.Node;
import cn.fadu.standing.Course;
import cn.fadu.standing.Milestone;
import cn.fadu.standing.RankedTownship;
import cn.fadu.standing.RankedTownship.Interval;
import cn.fadu.standing.Statistic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The charts of an edition that stand in a pack, as its pages show them. */
record PackCharts(EditionWhole whole, PackWords words) {

    private static final int FEWEST_OF_A_RADAR = 3;
    private static final int MOST_OF_A_RADAR = 12;

    RankingBars scores(Node node) {
        var rows = whole.by(node.code());
        var chart =
                RankingBars.of(
                        caption(titled("county.ranking.chart", node), points(), unranked(rows)),
                        words.say("county.score"),
                        rows.stream().map(PackCharts::score).toList());
        return whole.spread(node.code()).map(each -> chart.withMedian(each.median())).orElse(chart);
    }

    private static Bar score(RankedTownship row) {
        var datum = row.rank().flatMap(_ -> row.score()).map(Datum::of);
        return Bar.of(
                subject(row),
                row.rank().map(String::valueOf).orElse(""),
                datum.orElseGet(() -> Datum.missing().marked("*")));
    }

    boolean hasIntervals() {
        return whole.overall().stream().anyMatch(row -> row.interval().isPresent());
    }

    /** Where the places would lie had the method's choices been made otherwise. */
    RankingBars intervals() {
        var rows = whole.overall();
        var notes = new ArrayList<>(unranked(rows));
        notes.addFirst(words.say("county.interval.note"));
        var title = titled("county.ranking.intervals", whole.framework().top());
        return RankingBars.of(
                caption(title, BumpLines.PLACE, notes),
                words.say("county.rank"),
                rows.stream().map(PackCharts::place).toList());
    }

    private static Bar place(RankedTownship row) {
        var datum =
                row.rank()
                        .map(BigDecimal::valueOf)
                        .map(Datum::of)
                        .orElseGet(() -> Datum.missing().marked("*"));
        var bar = Bar.of(subject(row), "", datum);
        return row.rank()
                .flatMap(rank -> row.interval().map(interval -> around(bar, rank, interval)))
                .orElse(bar);
    }

    private static Bar around(Bar bar, int rank, Interval interval) {
        var own = BigDecimal.valueOf(rank);
        return bar.between(
                interval.low().setScale(0, RoundingMode.HALF_UP).min(own),
                interval.high().setScale(0, RoundingMode.HALF_UP).max(own));
    }

    BumpLines bump() {
        var last = whole.edition().year();
        var lines =
                whole.courses().stream()
                        .sorted(
                                Comparator.comparing(
                                        each -> each.rank(last).orElse(Integer.MAX_VALUE)))
                        .map(this::places)
                        .toList();
        var title = words.say("county.bump", words.say("county.overall"));
        return BumpLines.of(
                        caption(title, BumpLines.PLACE, List.of()),
                        words.say("county.rank"),
                        periods(),
                        lines)
                .withBreaks(breaks(true));
    }

    private Line places(Course course) {
        return line(
                course,
                whole.years().stream()
                        .map(year -> course.rank(year.year()).map(BigDecimal::valueOf)));
    }

    private static Line line(Course course, Stream<Optional<BigDecimal>> values) {
        return new Line(
                new Subject(course.code(), course.name()), values.map(PackCharts::datum).toList());
    }

    /** Scores of all dimensions, the overall score first. */
    Heatmap heat() {
        var columns = new ArrayList<Node>();
        columns.add(whole.framework().top());
        columns.addAll(whole.framework().dimensions());
        var rows = whole.overall();
        return new Heatmap(
                caption(words.say("county.heat.of", year()), points(), unranked(rows)),
                words.say("county.score"),
                columns.stream().map(this::name).toList(),
                rows.stream().map(row -> cells(row, columns)).toList(),
                Heatmap.Shading.WHOLE);
    }

    private static Line cells(RankedTownship row, List<Node> columns) {
        var place = row.rank().map(rank -> rank + " ").orElse("* ");
        return new Line(
                new Subject(row.code(), place + row.name()),
                columns.stream()
                        .map(node -> Optional.ofNullable(row.dimensions().get(node.code())))
                        .map(PackCharts::datum)
                        .toList());
    }

    /** One township's dimensions against the county's median; its years where no radar fits. */
    ChartSpec profile(RankedTownship row) {
        var dimensions = whole.framework().dimensions();
        var fits =
                dimensions.size() >= FEWEST_OF_A_RADAR
                        && dimensions.size() <= MOST_OF_A_RADAR
                        && whole.framework().rules().lowest() >= 0;
        return fits ? radar(row, dimensions) : trend(row);
    }

    private Radar radar(RankedTownship row, List<Node> dimensions) {
        var own =
                dimensions.stream()
                        .map(node -> Optional.ofNullable(row.dimensions().get(node.code())))
                        .map(PackCharts::datum)
                        .toList();
        var middle =
                dimensions.stream()
                        .map(node -> whole.spread(node.code()).map(Statistic::median))
                        .map(PackCharts::datum)
                        .toList();
        return new Radar(
                caption(
                        words.say("pack.township.dimensions", row.name(), year()),
                        points(),
                        List.of()),
                words.say("county.score"),
                dimensions.stream().map(this::name).toList(),
                BigDecimal.valueOf(whole.framework().rules().highest()),
                List.of(new Line(subject(row), own)),
                middle);
    }

    private TrendLines trend(RankedTownship row) {
        var own =
                whole.courses().stream()
                        .filter(course -> course.id() == row.id())
                        .findFirst()
                        .orElseThrow();
        var years = whole.years();
        var line = line(own, years.stream().map(year -> own.value(year.year())));
        return TrendLines.of(
                        caption(words.say("pack.township.years", row.name()), points(), List.of()),
                        words.say("county.score"),
                        periods(),
                        List.of(line))
                .withCounty(
                        years.stream().map(Milestone::median).map(PackCharts::datum).toList(),
                        years.stream().map(year -> year.county().map(PackCharts::middle)).toList())
                .withBreaks(breaks(false));
    }

    private static Span middle(Statistic county) {
        return new Span(county.lowerQuartile(), county.upperQuartile());
    }

    private List<Break> breaks(boolean ofPlaces) {
        var years = whole.years();
        var breaks = new ArrayList<Break>();
        for (var index = 1; index < years.size(); index++) {
            var version = years.get(index).frameworkVersion();
            if (version != years.get(index - 1).frameworkVersion()) {
                breaks.add(new Break(index, words.say("county.break.version")));
            } else if (ofPlaces && !years.get(index).sameTownships()) {
                breaks.add(new Break(index, words.say("county.break.townships")));
            }
        }
        return breaks;
    }

    private List<String> periods() {
        return whole.years().stream().map(year -> String.valueOf(year.year())).toList();
    }

    private static Datum datum(Optional<BigDecimal> value) {
        return value.map(Datum::of).orElseGet(Datum::missing);
    }

    private static Subject subject(RankedTownship row) {
        return new Subject(row.code(), row.name());
    }

    private List<String> unranked(List<RankedTownship> rows) {
        return rows.stream().anyMatch(row -> row.rank().isEmpty())
                ? List.of(words.say("county.footnote.unranked"))
                : List.of();
    }

    private String titled(String key, Node node) {
        return words.say(key, year(), name(node));
    }

    String name(Node node) {
        return node.equals(whole.framework().top())
                ? words.say("county.overall")
                : node.name().in(words.locale());
    }

    Unit points() {
        return new Unit(words.say("county.points"), whole.framework().rules().decimals());
    }

    private String year() {
        return String.valueOf(whole.edition().year());
    }

    Caption caption(String title, Unit unit, List<String> notes) {
        var edition = whole.edition();
        return Caption.of(words.locale(), title, unit)
                .withSource(words.say("county.source"))
                .published(new EditionMark(edition.number(), day()))
                .withFootnotes(notes);
    }

    LocalDate day() {
        return LocalDate.ofInstant(whole.edition().publishedAt(), ZoneId.systemDefault());
    }
}
