package cn.fadu.cli.score;

import cn.fadu.scoring.Aggregation;
import cn.fadu.scoring.Normalisation;
import cn.fadu.scoring.Ties;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of a framework file and what they stand for. */
final class Words {

    private Words() {}

    /** A constant by its name in the file: {@code LEAVE_OUT} is written leave-out. */
    static <E extends Enum<E>> E constant(YamlEntry entry, Class<E> type) throws FileFault {
        var text = entry.text();
        var constants = type.getEnumConstants();
        for (var constant : constants) {
            if (written(constant).equals(text)) {
                return constant;
            }
        }
        throw entry.fault(
                "expected one of %s, not %s"
                        .formatted(
                                Arrays.stream(constants)
                                        .map(Words::written)
                                        .collect(Collectors.joining(", ")),
                                text));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A name, or a mapping: {@code {kind: z-score, mean: 50, deviation: 10}}. */
    static Normalisation normalisation(YamlEntry entry) throws FileFault {
        var kind = entry.isMapping() ? entry.need("kind") : entry;
        return switch (kind.text()) {
            case "goalposts" -> Normalisation.GOALPOSTS;
            case "min-max" -> Normalisation.MIN_MAX;
            case "z-score" -> zScore(entry);
            case "rank" -> new Normalisation.Rank(ties(entry));
            case "percentile" -> new Normalisation.Percentile(ties(entry));
            case "borda" -> new Normalisation.Borda(ties(entry));
            case "distance-to-target" -> Normalisation.DISTANCE_TO_TARGET;
            case "none" -> Normalisation.NONE;
            default ->
                    throw kind.fault(
                            "expected goalposts, min-max, z-score, rank, percentile, borda,"
                                    + " distance-to-target or none, not "
                                    + kind.text());
        };
    }

    private static Normalisation zScore(YamlEntry entry) throws FileFault {
        return entry.isMapping()
                ? new Normalisation.ZScore(entry.number("mean", 0), entry.number("deviation", 1))
                : Normalisation.Z_SCORE;
    }

    private static Ties ties(YamlEntry entry) throws FileFault {
        var ties = entry.isMapping() ? entry.get("ties") : Optional.<YamlEntry>empty();
        return ties.isEmpty() ? Ties.MIN : constant(ties.get(), Ties.class);
    }

    /** A name, or a mapping: {@code {kind: power, exponent: 0.5}}. */
    static Aggregation aggregation(YamlEntry entry) throws FileFault {
        var kind = entry.isMapping() ? entry.need("kind") : entry;
        return switch (kind.text()) {
            case "arithmetic" -> Aggregation.ARITHMETIC;
            case "geometric" -> Aggregation.GEOMETRIC;
            case "harmonic" -> Aggregation.HARMONIC;
            case "power" -> new Aggregation.PowerMean(entry.need("exponent").number());
            case "copeland" -> Aggregation.COPELAND;
            default ->
                    throw kind.fault(
                            "expected arithmetic, geometric, harmonic, power or copeland, not "
                                    + kind.text());
        };
    }
}
