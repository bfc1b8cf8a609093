package cn.fadu.standing.ui;

import cn.fadu.chart.Datum;
import cn.fadu.chart.Line;
import cn.fadu.chart.Radar;
import cn.fadu.chart.Subject;
import cn.fadu.chart.TrendLines;
import cn.fadu.chart.Unit;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Node;
import cn.fadu.publication.Edition;
import cn.fadu.shell.Card;
import cn.fadu.shell.Choices;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.Numbers;
import cn.fadu.standing.Course;
import cn.fadu.standing.Milestone;
import cn.fadu.standing.RankedTownship;
import cn.fadu.standing.Statistic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A few townships of an edition, compared by score, rank and dimension. */
record Beside(
        Edition edition,
        Framework framework,
        List<RankedTownship> chosen,
        Map<String, Statistic> county,
        Locale locale) {

    /** A line of the table: what is compared, its text for a township, and the county's middle. */
    private record Row(String name, Function<RankedTownship, String> text, String median) {}

    Card table(Choices choices) {
        var numbers = Numbers.in(locale);
        var table = new DataTable<Row>(say("county.beside"));
        table.name(say("county.dimension"), Row::name);
        for (var township : chosen) {
            table.number(township.name(), row -> row.text().apply(township));
        }
        table.number(say("county.median"), Row::median);
        var rows = new ArrayList<Row>();
        rows.add(new Row(say("county.rank"), each -> rank(each, numbers), ""));
        rows.add(new Row(say("county.interval"), each -> interval(each, numbers), ""));
        rows.add(row(framework.top(), say("county.overall"), numbers));
        framework
                .dimensions()
                .forEach(node -> rows.add(row(node, node.name().in(locale), numbers)));
        return new Card(say("county.beside"), table.rows(rows))
                .note(say("county.beside.note"))
                .foot(say("county.interval.note"));
    }

    Radar radar() {
        var dimensions = framework.dimensions().stream().filter(this::isKnown).toList();
        var profiles =
                chosen.stream()
                        .map(
                                each ->
                                        new Line(
                                                subject(each),
                                                dimensions.stream()
                                                        .map(node -> datum(score(each, node)))
                                                        .toList()))
                        .toList();
        var title = Captions.say("county.beside.radar", String.valueOf(edition.year()));
        return new Radar(
                new Captions(edition, locale).of(title, unit(), List.of()),
                say("county.score"),
                dimensions.stream().map(node -> node.name().in(locale)).toList(),
                BigDecimal.valueOf(framework.rules().highest()),
                profiles,
                dimensions.stream().map(node -> datum(median(node))).toList());
    }

    TrendLines lines(List<Milestone> years, List<Course> courses) {
        return new CourseCharts(
                        new Captions(edition, locale),
                        framework.top().name().in(locale),
                        unit(),
                        years,
                        courses)
                .together(say("county.beside.lines"));
    }

    private boolean isKnown(Node node) {
        return county.containsKey(node.code());
    }

    private Unit unit() {
        return new Unit(say("county.points"), framework.rules().decimals());
    }

    private Row row(Node node, String name, Numbers numbers) {
        return new Row(
                name, each -> fixed(score(each, node), numbers), fixed(median(node), numbers));
    }

    private static String rank(RankedTownship township, Numbers numbers) {
        return township.rank().map(numbers::whole).orElse("—");
    }

    private static String interval(RankedTownship township, Numbers numbers) {
        return township.interval()
                .map(each -> numbers.exact(each.low(), 0) + "–" + numbers.exact(each.high(), 0))
                .orElse("—");
    }

    private static Optional<BigDecimal> score(RankedTownship township, Node node) {
        return Optional.ofNullable(township.dimensions().get(node.code()));
    }

    private Optional<BigDecimal> median(Node node) {
        return Optional.ofNullable(county.get(node.code())).map(Statistic::median);
    }

    private String fixed(Optional<BigDecimal> score, Numbers numbers) {
        return score.map(number -> numbers.fixed(number, framework.rules().decimals())).orElse("—");
    }

    private static Datum datum(Optional<BigDecimal> score) {
        return score.map(Datum::of).orElseGet(Datum::missing);
    }

    private static Subject subject(RankedTownship township) {
        return new Subject(township.code(), township.name());
    }

    private static String say(String key) {
        return Captions.say(key);
    }
}
