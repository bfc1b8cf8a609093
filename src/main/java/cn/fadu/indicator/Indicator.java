package cn.fadu.indicator;

import cn.fadu.indicator.Judgement.Accepted;
import cn.fadu.indicator.Judgement.NotAWholeNumber;
import cn.fadu.indicator.Judgement.OutOfRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a township measures, which figures make sense for it, and what it counts in a ranking.
 *
 * @param weight relative among the children of the parent; 0 for an indicator that is not ranked
 * @param transform what is done to a value and its goalposts first: none, ln, log10 or sqrt
 * @param addsUp whether a merged township's figure is the sum of its predecessors' figures
 * @param formula how it is derived from other indicators, where the report does not state it
 */
public record Indicator(
        IndicatorCode code,
        String parent,
        Words name,
        String unit,
        Kind kind,
        Direction direction,
        boolean ranked,
        double weight,
        String transform,
        Optional<Goalposts> goalposts,
        Optional<BigDecimal> cap,
        Optional<BigDecimal> target,
        Optional<String> formula,
        List<PerHead> per,
        boolean addsUp) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    /**
     * Counts are whole and not negative, rates lie between 0 and 100, a flag is 0 (no) or 1 (yes).
     */
    public enum Kind {
        COUNT,
        RATE,
        FLAG
    }

    /** The bases a count can be compared on besides its plain size. */
    public enum PerHead {
        RESIDENTS,
        VILLAGES
    }

    /**
     * The unit as a head of a column or chart names it: English has no measure words for counts.
     */
    public String unit(Locale locale) {
        if (isChinese(locale)) {
            return unit;
        }
        return switch (kind) {
            case COUNT -> "number";
            case RATE -> "%";
            case FLAG -> "yes or no";
        };
    }

    /** The unit as it follows a number, empty where nothing does. */
    public String unitAfterNumber(Locale locale) {
        if (kind == Kind.FLAG) {
            return "";
        }
        return kind == Kind.COUNT && !isChinese(locale) ? "" : unit;
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    /** The catalogue's check of a figure, the only one there is. */
    public Judgement judge(Reading reading) {
        var figure = reading.figure();
        var most =
                switch (kind) {
                    case COUNT -> MOST;
                    case RATE -> HUNDRED;
                    case FLAG -> BigDecimal.ONE;
                };
        if (figure.value().signum() < 0 || figure.value().compareTo(most) > 0) {
            return new OutOfRange(figure.value(), BigDecimal.ZERO, most);
        }
        if (kind != Kind.RATE && figure.value().stripTrailingZeros().scale() > 0) {
            return new NotAWholeNumber(figure.value());
        }
        return new Accepted(reading);
    }

    /** The same indicator, scored otherwise. */
    public Indicator scored(
            Direction otherDirection,
            boolean counts,
            double otherWeight,
            Optional<Goalposts> otherPosts,
            Optional<BigDecimal> otherCap,
            Optional<BigDecimal> otherTarget) {
        return new Indicator(
                code,
                parent,
                name,
                unit,
                kind,
                otherDirection,
                counts,
                otherWeight,
                transform,
                otherPosts,
                otherCap,
                otherTarget,
                formula,
                per,
                addsUp);
    }

    public boolean isRate() {
        return kind == Kind.RATE;
    }
}
