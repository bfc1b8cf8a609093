package cn.fadu.report;

import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Indicator.Kind;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Reading;
import cn.fadu.scoring.YearOnYear;
import cn.fadu.scoring.YearOnYear.Change;
import java.math.BigDecimal;

/** Figures as an official Chinese document says them: 办结1204件，比上年增加96件，增长8.7%. */
final class FigureSentences {

    private static final String SAME = "，与上年持平";

    private FigureSentences() {}

    static String amount(Indicator indicator, Reading reading) {
        var value = reading.figure().value();
        if (indicator.kind() == Kind.FLAG) {
            return value.signum() > 0 ? "：是" : "：否";
        }
        var qualifier =
                switch (reading.figure().qualifier()) {
                    case EXACT -> "";
                    case ABOUT -> "约";
                    case AT_LEAST -> "不少于";
                    case AT_MOST -> "不超过";
                };
        return qualifier + plain(value) + indicator.unit();
    }

    /** Empty where the two years cannot be compared: then nothing is said. */
    static String change(Indicator indicator, YearOnYear change) {
        if (indicator.kind() == Kind.FLAG
                || !(change instanceof YearOnYear.Comparable(var difference))) {
            return "";
        }
        return switch (difference) {
            case Change.PercentagePoints(var points) -> points(points);
            case Change.FromZero(var by) -> by.signum() == 0 ? SAME : moved(by, indicator);
            case Change.Relative(var by, var percent) ->
                    by.signum() == 0 ? SAME : moved(by, indicator) + grown(percent);
        };
    }

    /** Named where it is not the whole year. */
    static String period(Period period) {
        return period.isFullYear()
                ? ""
                : "（统计期为%d年%d月至%d年%d月）"
                        .formatted(
                                period.from().getYear(),
                                period.from().getMonthValue(),
                                period.to().getYear(),
                                period.to().getMonthValue());
    }

    private static String points(BigDecimal points) {
        return switch (points.signum()) {
            case 1 -> "，比上年提高%s个百分点".formatted(plain(points));
            case -1 -> "，比上年下降%s个百分点".formatted(plain(points.abs()));
            default -> SAME;
        };
    }

    private static String moved(BigDecimal by, Indicator indicator) {
        return "，比上年%s%s%s"
                .formatted(by.signum() > 0 ? "增加" : "减少", plain(by.abs()), indicator.unit());
    }

    private static String grown(BigDecimal percent) {
        return "，%s%s%%".formatted(percent.signum() < 0 ? "下降" : "增长", plain(percent.abs()));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
