package cn.fadu.trend.ui;

import cn.fadu.chart.Caption;
import cn.fadu.chart.DataSheet;
import cn.fadu.chart.EditionMark;
import cn.fadu.chart.Unit;
import cn.fadu.chart.ui.DataRows;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Reading;
import cn.fadu.trend.Scorecard;
import cn.fadu.trend.Scorecard.Line;
import cn.fadu.trend.Trend;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What a township was told of itself as data; of the county only the spread, never a name. */
record ScorecardData(UI page, String township) {

    /** One line an indicator and node of the year's scorecard. */
    DataSheet year(Scorecard card, Framework framework, LocalDate day) {
        var rows =
                new DataRows<Line>(caption(String.valueOf(card.year()), card.edition(), day))
                        .words("indicator.code", Line::code)
                        .words("indicator", line -> name(framework, line.code()))
                        .words("unit", line -> unit(framework, line.code()))
                        .number("value", "", Line::value)
                        .number("score", page.getTranslation("township.points"), Line::score)
                        .count("rank", Line::rank);
        return spread(rows, Optional::of).of(card.lines());
    }

    /** One line a year of the indicator or node. */
    DataSheet trend(Trend trend, String name, String unit, LocalDate day) {
        var newest = trend.points().getLast();
        var rows =
                new DataRows<Trend.Point>(caption(name, newest.edition(), day))
                        .words("year", point -> String.valueOf(point.year()))
                        .number("value", unit, Trend.Point::own)
                        .words("qualifier", point -> point.filed().map(this::sure).orElse(""))
                        .words(
                                "period",
                                point -> point.filed().map(it -> it.period().toString()).orElse(""))
                        .count("edition.number", point -> Optional.of(point.edition()))
                        .count("version", point -> Optional.of(point.frameworkVersion()));
        return county(rows, unit).of(trend.points());
    }

    private static DataRows<Trend.Point> county(DataRows<Trend.Point> rows, String unit) {
        return rows.number("median", unit, point -> point.county().map(Trend.County::median))
                .number("quartile.low", unit, of(Trend.County::lowerQuartile))
                .number("quartile.high", unit, of(Trend.County::upperQuartile))
                .number("best", unit, of(Trend.County::best))
                .count("reporting", point -> point.county().map(Trend.County::reporting));
    }

    private static Function<Trend.Point, Optional<BigDecimal>> of(
            Function<Trend.County, BigDecimal> value) {
        return point -> point.county().map(value);
    }

    private static <T> DataRows<T> spread(DataRows<T> rows, Function<T, Optional<Line>> line) {
        return rows.number("median", "", row -> line.apply(row).map(Line::median))
                .number("quartile.low", "", row -> line.apply(row).map(Line::lowerQuartile))
                .number("quartile.high", "", row -> line.apply(row).map(Line::upperQuartile))
                .number("best", "", row -> line.apply(row).map(Line::best))
                .count("reporting", row -> line.apply(row).map(Line::reporting));
    }

    private Caption caption(String subject, int edition, LocalDate day) {
        return Caption.of(page.getLocale(), township + " " + subject, new Unit("", 0))
                .published(new EditionMark(edition, day));
    }

    private String name(Framework framework, String code) {
        return framework.nameOf(code).in(page.getLocale());
    }

    private static String unit(Framework framework, String code) {
        return framework.indicators().stream()
                .filter(each -> each.code().value().equals(code))
                .findFirst()
                .map(Indicator::unit)
                .orElse("");
    }

    private String sure(Reading reading) {
        return page.getTranslation("data.qualifier." + reading.figure().qualifier().code());
    }
}
