package cn.fadu.standing.ui;

import cn.fadu.chart.Break;
import cn.fadu.chart.Datum;
import cn.fadu.chart.Line;
import cn.fadu.chart.Span;
import cn.fadu.chart.Subject;
import cn.fadu.chart.TrendLines;
import cn.fadu.chart.Unit;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Reading;
import cn.fadu.standing.Histories;
import cn.fadu.standing.Statistic;
import cn.fadu.standing.YearFigure;
import cn.fadu.standing.YearScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The lines of one township over the years of the county's editions. */
record TrendChart(Profile profile, Histories histories, Locale locale) {

    /** One year: the own value, the county's spread, the version it was made by, its months. */
    private record Point(
            int year, int version, Datum own, Optional<Statistic> county, Optional<Period> period) {

        static Point of(YearScore score) {
            var own = score.score().map(Datum::of).orElseGet(Datum::missing);
            return new Point(
                    score.year(), score.frameworkVersion(), own, score.county(), Optional.empty());
        }

        static Point of(YearFigure figure) {
            var own =
                    figure.reading()
                            .map(
                                    reading ->
                                            Datum.of(reading.figure().value())
                                                    .marked(Footnotes.mark(reading, false)))
                            .orElseGet(Datum::missing);
            return new Point(
                    figure.year(),
                    figure.frameworkVersion(),
                    own,
                    figure.county(),
                    figure.reading().map(Reading::period));
        }

        /** Ten months do not compare with twelve. */
        boolean hasOtherMonths(Point before) {
            return period.isPresent()
                    && before.period.isPresent()
                    && period.get().isFullYear() != before.period.get().isFullYear();
        }
    }

    TrendLines of(String code) {
        var county = profile.township().county();
        var number = profile.edition().number();
        var id = profile.township().id();
        var framework = profile.framework();
        if (framework.node(code).isPresent()) {
            var unit = new Unit(Captions.say("county.points"), framework.rules().decimals());
            var points =
                    histories.ofNode(county, number, id, code).stream().map(Point::of).toList();
            return chart(code, unit, points);
        }
        var indicator = framework.indicator(new IndicatorCode(code)).orElseThrow();
        var points =
                histories.ofIndicator(county, number, id, indicator.code()).stream()
                        .map(Point::of)
                        .toList();
        var chart = chart(code, Captions.unit(indicator, locale), points);
        return indicator.target().map(chart::withTarget).orElse(chart);
    }

    private TrendLines chart(String code, Unit unit, List<Point> points) {
        var name = profile.framework().nameOf(code).in(locale);
        var own = points.stream().map(Point::own).toList();
        var subject = new Subject(profile.township().code(), profile.township().name());
        var years = points.stream().map(point -> String.valueOf(point.year())).toList();
        var notes = Footnotes.of(own.stream().map(Datum::mark).toList());
        return TrendLines.of(
                        new Captions(profile.edition(), locale)
                                .of(Captions.say("county.trend.of", name), unit, notes),
                        name,
                        years,
                        List.of(new Line(subject, own)))
                .withCounty(
                        points.stream().map(point -> middle(point.county())).toList(),
                        points.stream().map(point -> quartiles(point.county())).toList())
                .withBreaks(breaks(points));
    }

    private static Datum middle(Optional<Statistic> county) {
        return county.map(Statistic::median).map(Datum::of).orElseGet(Datum::missing);
    }

    private static Optional<Span> quartiles(Optional<Statistic> county) {
        return county.map(each -> new Span(each.lowerQuartile(), each.upperQuartile()));
    }

    /** Where a year cannot be compared with the one before it, and why. */
    private List<Break> breaks(List<Point> points) {
        var township = profile.township();
        var boundaries = histories.boundaryChanges(township.county(), township.id());
        var breaks = new ArrayList<Break>();
        for (var index = 1; index < points.size(); index++) {
            var at = index;
            reason(points.get(index), points.get(index - 1), boundaries)
                    .map(reason -> new Break(at, Captions.say("county.break." + reason)))
                    .ifPresent(breaks::add);
        }
        return breaks;
    }

    /** A framework of another version may measure something else under the same name. */
    private static Optional<String> reason(Point now, Point before, Set<Integer> boundaries) {
        if (boundaries.contains(now.year())) {
            return Optional.of("boundary");
        }
        if (now.version() != before.version()) {
            return Optional.of("version");
        }
        return now.hasOtherMonths(before) ? Optional.of("period") : Optional.empty();
    }
}
