package cn.fadu.trend.ui;

import cn.fadu.chart.Break;
import cn.fadu.chart.Caption;
import cn.fadu.chart.Datum;
import cn.fadu.chart.EditionMark;
import cn.fadu.chart.Line;
import cn.fadu.chart.Span;
import cn.fadu.chart.Subject;
import cn.fadu.chart.TrendLines;
import cn.fadu.chart.Unit;
import cn.fadu.trend.Trend;
import cn.fadu.trend.Trend.Point;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes a township's trend into a chart: own line, county's middle, target, breaks, footnotes. */
record TrendChart(UI page, Trend trend, Measured measured, String township) {

    private static final String ABOUT = "≈";
    private static final String PARTIAL = "*";

    /** What is measured: a score or an indicator, in the reader's words. */
    record Measured(String name, String unit, int decimals, Optional<BigDecimal> target) {}

    TrendLines spec(LocalDate published) {
        var points = trend.points();
        var lines =
                List.of(
                        new Line(
                                new Subject("own", township),
                                points.stream().map(TrendChart::own).toList()));
        var periods = points.stream().map(point -> String.valueOf(point.year())).toList();
        var spec =
                TrendLines.of(caption(published), measured.name(), periods, lines)
                        .withCounty(
                                points.stream().map(TrendChart::median).toList(),
                                points.stream().map(TrendChart::quartiles).toList())
                        .withBreaks(breaks());
        return measured.target().map(spec::withTarget).orElse(spec);
    }

    private Caption caption(LocalDate published) {
        var newest = trend.points().getLast();
        var locale = page.getLocale();
        return Caption.of(
                        locale,
                        say("township.trends.chart", township, measured.name()),
                        new Unit(measured.unit(), measured.decimals()))
                .withSource(say("township.trends.source"))
                .published(new EditionMark(newest.edition(), published))
                .withFootnotes(footnotes());
    }

    private List<String> footnotes() {
        var notes = new ArrayList<String>();
        if (trend.points().stream().anyMatch(Point::approximate)) {
            notes.add(say("township.trends.about"));
        }
        if (trend.points().stream().anyMatch(Point::partial)) {
            notes.add(say("township.trends.partial"));
        }
        trend.points()
                .getLast()
                .county()
                .ifPresent(
                        county ->
                                notes.add(
                                        say(
                                                "township.trends.coverage",
                                                String.valueOf(county.reporting()))));
        return notes;
    }

    private List<Break> breaks() {
        return IntStream.range(1, trend.points().size())
                .boxed()
                .flatMap(at -> trend.breakBefore(at).map(why -> new Break(at, why(why))).stream())
                .toList();
    }

    private String why(Trend.Break why) {
        return say("township.trends.break." + why.name().toLowerCase(Locale.ROOT));
    }

    private static Datum own(Point point) {
        var datum = point.own().map(Datum::of).orElseGet(Datum::missing);
        var mark = (point.approximate() ? ABOUT : "") + (point.partial() ? PARTIAL : "");
        return mark.isEmpty() ? datum : datum.marked(mark);
    }

    private static Datum median(Point point) {
        return point.county().map(county -> Datum.of(county.median())).orElseGet(Datum::missing);
    }

    private static Optional<Span> quartiles(Point point) {
        return point.county()
                .map(county -> new Span(county.lowerQuartile(), county.upperQuartile()));
    }

    private String say(String key, Object... values) {
        return page.getTranslation(key, values);
    }
}
