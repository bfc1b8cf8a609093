package cn.fadu.e2e;

import cn.fadu.indicator.Figure;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Qualifier;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Invents what one township of the big county reports for a year, always the same again. */
final class BigFigures {

    /** A part never exceeds its whole. */
    private static final Map<String, String> WHOLES =
            Map.of("D04", "D03", "F02", "F01", "F07", "F06");

    private static final List<String> MAY_BE_ABOUT = List.of("H02", "H03", "F01", "F06", "B07");
    private static final Source REPORT =
            new Source(
                    Source.Kind.REPORT,
                    "年度法治政府建设情况报告.docx",
                    "一年来，全面落实行政执法“三项制度”，各类矛盾纠纷就地化解，有关数据详见本报告。");

    private final Framework framework;

    BigFigures(Framework framework) {
        this.framework = framework;
    }

    /** Every twentieth township reports too little to be ranked. */
    List<Reading> of(int township, int year) {
        var chance = new Random(1_000L * township + year);
        var quality = new Random(township).nextDouble() * 0.7 + 0.006 * (year - 2014);
        var sparse = township % 20 == 7;
        var values = new HashMap<String, BigDecimal>();
        return framework.indicators().stream()
                .filter(each -> each.formula().isEmpty())
                .filter(each -> chance.nextDouble() > (sparse ? 0.6 : 0.06) || isGround(each))
                .map(each -> reading(each, year, value(each, township, quality, chance, values)))
                .toList();
    }

    private static boolean isGround(Indicator indicator) {
        return indicator.code().value().startsWith("X");
    }

    private static BigDecimal value(
            Indicator indicator,
            int township,
            double quality,
            Random chance,
            Map<String, BigDecimal> values) {
        var code = indicator.code().value();
        var good = Math.clamp(quality + chance.nextGaussian() * 0.12, 0, 1);
        var value =
                switch (indicator.kind()) {
                    case RATE -> decimal(78 + 22 * good, 1);
                    case FLAG -> decimal(good > 0.08 ? 1 : 0, 0);
                    case COUNT -> count(indicator, township, good, chance, values);
                };
        values.put(code, value);
        return value;
    }

    private static BigDecimal count(
            Indicator indicator,
            int township,
            double good,
            Random chance,
            Map<String, BigDecimal> values) {
        var code = indicator.code().value();
        var residents = 6_000 + 1_400 * ((township * 37) % 60);
        if (WHOLES.containsKey(code) && values.containsKey(WHOLES.get(code))) {
            return values.get(WHOLES.get(code))
                    .multiply(decimal(0.7 + 0.3 * good, 3))
                    .setScale(0, RoundingMode.HALF_UP);
        }
        return switch (code) {
            case "X01" -> decimal(5 + residents / 4_000.0, 0);
            case "C07" -> decimal((5 + residents / 4_000.0) * (0.7 + 0.3 * good), 0);
            case "X03" -> decimal(residents, 0);
            case "X04" -> decimal(residents / 3.1, 0);
            case "G01", "G02" -> decimal(chance.nextDouble() > 0.85 ? 1 : 0, 0);
            case "D03" -> decimal(1 + chance.nextInt(40), 0);
            default ->
                    indicator
                            .goalposts()
                            .map(posts -> posts.high().multiply(decimal(0.3 + good, 2)))
                            .orElse(decimal(residents * (0.002 + 0.01 * chance.nextDouble()), 0))
                            .setScale(0, RoundingMode.HALF_UP);
        };
    }

    /** Now and then a figure is about right, or covers ten months only. */
    private static Reading reading(Indicator indicator, int year, BigDecimal value) {
        var odd = Math.floorMod(value.hashCode() + year, 11);
        var about = odd == 0 && MAY_BE_ABOUT.contains(indicator.code().value());
        var figure =
                about
                        ? new Figure(value, value, value.multiply(decimal(1.1, 1)), Qualifier.ABOUT)
                        : Figure.exact(value);
        var partial = odd == 5 && indicator.code().value().startsWith("B");
        var period = partial ? Period.toDate(YearMonth.of(year, 10)) : Period.fullYear(year);
        return new Reading(indicator.code(), figure, period, REPORT);
    }

    private static BigDecimal decimal(double number, int decimals) {
        return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
    }
}
