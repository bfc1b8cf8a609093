package cn.fadu.scoring;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Something in a unit's figures that a reviewer can act on. */
public sealed interface QualityFlag {

    String unit();

    int year();

    /** Too few leaf indicators are reported for the unit to be ranked; shares from 0 to 1. */
    record ThinCoverage(String unit, int year, double coverage, double minimum)
            implements QualityFlag {}

    /** A rate of very few cases, such as 2 of 2. */
    record SmallDenominator(String unit, int year, String rate, String whole, double cases)
            implements QualityFlag {}

    /** Every rate is 100 %, which is rarely so. */
    record PerfectEverywhere(String unit, int year, int rates) implements QualityFlag {}

    /**
     * Far from the unit's own history and from how its peers changed; both in robust deviations.
     */
    record Jump(
            String unit,
            int year,
            String indicator,
            double before,
            double now,
            double fromHistory,
            double fromPeers)
            implements QualityFlag {}

    /** More done than there was to do. */
    record PartOverWhole(
            String unit, int year, String part, double partValue, String whole, double wholeValue)
            implements QualityFlag {}

    /** The stated rate is not the part by the whole, beyond rounding. */
    record RateDisagrees(String unit, int year, String rate, double stated, double worked)
            implements QualityFlag {}

    /** The key of its sentence in the translations, under {@code scoring.flag}. */
    default String key() {
        return "scoring.flag."
                + switch (this) {
                    case ThinCoverage _ -> "coverage";
                    case SmallDenominator _ -> "small";
                    case PerfectEverywhere _ -> "perfect";
                    case Jump _ -> "jump";
                    case PartOverWhole _ -> "part";
                    case RateDisagrees _ -> "rate";
                };
    }

    /** The numbers and codes the sentence mentions, in its order. */
    default List<Object> arguments() {
        return switch (this) {
            case ThinCoverage(_, _, var coverage, var minimum) -> List.of(coverage, minimum);
            case SmallDenominator(_, _, var rate, var whole, var cases) ->
                    List.of(rate, whole, cases);
            case PerfectEverywhere(_, _, var rates) -> List.of(rates);
            case Jump(_, _, var indicator, var before, var now, _, _) ->
                    List.of(indicator, before, now);
            case PartOverWhole(_, _, var part, var value, var whole, var all) ->
                    List.of(part, value, whole, all);
            case RateDisagrees(_, _, var rate, var stated, var worked) ->
                    List.of(rate, stated, worked);
        };
    }

    /** One sentence for the reviewer; indicators by their codes. */
    default String sentence(Locale locale) {
        var texts =
                ResourceBundle.getBundle(
                        "vaadin-i18n.translations",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key()), locale).format(arguments().toArray());
    }
}
