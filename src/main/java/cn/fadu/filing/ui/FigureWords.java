package cn.fadu.filing.ui;

import cn.fadu.filing.Change;
import cn.fadu.indicator.Figure;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Period;
import cn.fadu.shell.Numbers;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.Locale;

/** Figures, periods and changes as a reader of the page's language says them. */
record FigureWords(UI page) {

    static FigureWords here() {
        return new FigureWords(UI.getCurrent());
    }

    Locale locale() {
        return page.getLocale();
    }

    String name(Indicator indicator) {
        return indicator.name().in(locale());
    }

    /** F02 调解成功件数: the code makes every name the only one of its kind. */
    String titled(Indicator indicator) {
        return indicator.code() + " " + name(indicator);
    }

    String unit(Indicator indicator) {
        return indicator.unitAfterNumber(locale());
    }

    /** 约 100 件, 97.5%, 是. */
    String figure(Indicator indicator, Figure figure) {
        if (indicator.kind() == Indicator.Kind.FLAG) {
            return page.getTranslation(figure.value().signum() > 0 ? "filing.yes" : "filing.no");
        }
        return figure(figure, unit(indicator));
    }

    String figure(Figure figure, String unit) {
        var key = "filing.figure." + figure.qualifier().code().replace('_', '-');
        return page.getTranslation(key, amount(figure.value(), unit));
    }

    String amount(BigDecimal value, String unit) {
        var digits = number(value);
        return unit.isEmpty() || unit.equals("%") ? digits + unit : digits + " " + unit;
    }

    String number(BigDecimal value) {
        return Numbers.in(locale()).exact(value);
    }

    String period(Period period) {
        return period.isFullYear()
                ? page.getTranslation("filing.period.year", String.valueOf(period.year()))
                : page.getTranslation("filing.period.part", period.from(), period.to());
    }

    /** Empty where there is nothing to compare with. */
    String change(Indicator indicator, Change change) {
        var numbers = Numbers.in(locale());
        return switch (change) {
            case Change.Points(var points) ->
                    page.getTranslation("filing.change.points", numbers.signed(points, 2));
            case Change.Share(_, var share) -> numbers.signed(share, 1) + "%";
            case Change.FromZero(var difference) ->
                    indicator.kind() == Indicator.Kind.FLAG
                            ? ""
                            : numbers.signed(difference, 2) + " " + unit(indicator);
            case Change.NotComparable _ -> page.getTranslation("filing.change.not-comparable");
            case Change.Unknown _ -> "";
        };
    }

    /** Why there is no change to show; empty when there is one. */
    String whyNot(Change change) {
        return change instanceof Change.NotComparable(var reason)
                ? page.getTranslation("filing.change.why." + reason.name().toLowerCase(Locale.ROOT))
                : "";
    }
}
