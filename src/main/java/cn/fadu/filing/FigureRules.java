package cn.fadu.filing;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import cn.fadu.scoring.Formula;
import cn.fadu.scoring.Formula.Binary;
import cn.fadu.scoring.Formula.Constant;
import cn.fadu.scoring.Formula.Part;
import cn.fadu.scoring.QualityRules;
import cn.fadu.scoring.QualityRules.Ratio;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a framework says about which figures hang together. */
record FigureRules(Framework framework) {

    QualityRules quality() {
        var rates =
                framework.indicators().stream()
                        .filter(Indicator::isRate)
                        .map(rate -> rate.code().value())
                        .collect(Collectors.toSet());
        var ratios =
                framework.indicators().stream()
                        .filter(Indicator::isRate)
                        .flatMap(rate -> ratio(rate).stream())
                        .toList();
        return QualityRules.usual(rates, ratios);
    }

    /** The share of the ranked indicators that are reported or follow from what is. */
    double coverage(Map<IndicatorCode, Reading> readings) {
        var ranked = framework.ranked();
        long known = ranked.stream().filter(each -> isKnown(each, readings)).count();
        return ranked.isEmpty() ? 1 : (double) known / ranked.size();
    }

    private static boolean isKnown(Indicator indicator, Map<IndicatorCode, Reading> readings) {
        return readings.containsKey(indicator.code())
                || formula(indicator)
                        .filter(
                                formula ->
                                        Double.isFinite(formula.of(code -> value(readings, code))))
                        .isPresent();
    }

    private static double value(Map<IndicatorCode, Reading> readings, String code) {
        return Optional.ofNullable(readings.get(new IndicatorCode(code)))
                .map(reading -> reading.figure().value().doubleValue())
                .orElse(Double.NaN);
    }

    /** The two counts of a rate whose formula is their quotient. */
    private static Optional<Ratio> ratio(Indicator rate) {
        return formula(rate).flatMap(formula -> ratio(rate.code().value(), formula));
    }

    private static Optional<Ratio> ratio(String rate, Formula formula) {
        return switch (formula) {
            case Binary(var by, var quotient, Constant _) when by == '*' -> ratio(rate, quotient);
            case Binary(var by, Part(var part), Part(var whole)) when by == '/' ->
                    Optional.of(new Ratio(rate, part, whole));
            default -> Optional.empty();
        };
    }

    private static Optional<Formula> formula(Indicator indicator) {
        return indicator
                .formula()
                .map(Formula::read)
                .filter(Formula.Reading.Read.class::isInstance)
                .map(Formula.Reading.Read.class::cast)
                .map(Formula.Reading.Read::formula);
    }
}
