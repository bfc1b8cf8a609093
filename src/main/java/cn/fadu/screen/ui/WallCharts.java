package cn.fadu.screen.ui;

import static java.util.stream.Collectors.toMap;

import cn.fadu.chart.Break;
import cn.fadu.chart.BumpLines;
import cn.fadu.chart.Caption;
import cn.fadu.chart.Datum;
import cn.fadu.chart.EditionMark;
import cn.fadu.chart.Heatmap;
import cn.fadu.chart.Line;
import cn.fadu.chart.RankingBars;
import cn.fadu.chart.RankingBars.Bar;
import cn.fadu.chart.Subject;
import cn.fadu.chart.Unit;
import cn.fadu.screen.Programme.Published;
import cn.fadu.screen.Programme.Year;
import cn.fadu.standing.RankedTownship;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The wall's charts, each of few enough rows to be read from afar. */
record WallCharts(Component page, Locale locale) {

    private static final int LEADERS = 10;

    RankingBars ranking(Published shown, List<RankedTownship> rows) {
        var bars = rows.stream().map(WallCharts::bar).toList();
        var notes =
                rows.stream().anyMatch(row -> row.rank().isEmpty())
                        ? List.of(say("county.footnote.unranked"))
                        : List.<String>of();
        var chart =
                RankingBars.of(
                        caption(shown, "screen.ranking", points(shown)).withFootnotes(notes),
                        say("county.score"),
                        bars);
        return shown.middle().map(each -> chart.withMedian(each.median())).orElse(chart);
    }

    private static Bar bar(RankedTownship row) {
        var datum =
                row.rank()
                        .flatMap(_ -> row.score())
                        .map(Datum::of)
                        .orElseGet(() -> Datum.missing().marked("*"));
        return Bar.of(subject(row), row.rank().map(String::valueOf).orElse(""), datum);
    }

    Heatmap heat(Published shown, List<RankedTownship> rows) {
        var dimensions = shown.framework().dimensions();
        var lines =
                rows.stream()
                        .map(
                                row ->
                                        new Line(
                                                subject(row),
                                                dimensions.stream()
                                                        .map(node -> score(row, node.code()))
                                                        .toList()))
                        .toList();
        return new Heatmap(
                caption(shown, "screen.heat", points(shown)),
                say("county.score"),
                dimensions.stream().map(node -> node.name().in(locale)).toList(),
                lines,
                Heatmap.Shading.EACH_COLUMN);
    }

    private static Datum score(RankedTownship row, String node) {
        return Optional.ofNullable(row.dimensions().get(node))
                .map(Datum::of)
                .orElseGet(Datum::missing);
    }

    /** The places of those who lead now; no line crosses a change of the method. */
    BumpLines bump(Published shown) {
        var years = List.copyOf(shown.years().values());
        var lines =
                shown.ranked().stream()
                        .limit(LEADERS)
                        .map(row -> new Line(subject(row), places(row, years)))
                        .toList();
        var periods = shown.years().keySet().stream().map(String::valueOf).toList();
        return BumpLines.of(
                        caption(shown, "screen.bump", BumpLines.PLACE),
                        say("county.rank"),
                        periods,
                        lines)
                .withBreaks(breaks(years));
    }

    private static List<Datum> places(RankedTownship row, List<Year> years) {
        return years.stream()
                .map(
                        year ->
                                year.rows().stream()
                                        .collect(
                                                toMap(
                                                        RankedTownship::id,
                                                        RankedTownship::rank,
                                                        (one, _) -> one))
                                        .getOrDefault(row.id(), Optional.empty()))
                .map(rank -> rank.map(BigDecimal::valueOf).map(Datum::of).orElseGet(Datum::missing))
                .toList();
    }

    private List<Break> breaks(List<Year> years) {
        var breaks = new ArrayList<Break>();
        for (var at = 1; at < years.size(); at++) {
            var now = years.get(at).edition().frameworkVersion();
            if (now != years.get(at - 1).edition().frameworkVersion()) {
                breaks.add(new Break(at, say("county.break.version")));
            }
        }
        return breaks;
    }

    private Caption caption(Published shown, String key, Unit unit) {
        var edition = shown.edition();
        var day = LocalDate.ofInstant(edition.publishedAt(), ZoneId.systemDefault());
        return Caption.of(locale, say(key, String.valueOf(edition.year())), unit)
                .withSource(say("county.source"))
                .published(new EditionMark(edition.number(), day));
    }

    private Unit points(Published shown) {
        return new Unit(say("county.points"), shown.framework().rules().decimals());
    }

    private static Subject subject(RankedTownship row) {
        return new Subject(row.code(), row.name());
    }

    private String say(String key, Object... values) {
        return page.getTranslation(key, values);
    }
}
