package cn.fadu.filing;

import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import java.math.BigDecimal;

/** Something about filed figures that a person should look at; none of it is an error by itself. */
public sealed interface Oddity {

    /** Far more or far less than the year before. */
    record Jump(IndicatorCode code, BigDecimal before) implements Oddity {}

    /**
     * Far from the township's own years; where {@code peers} is not 0, also from how that many
     * others changed.
     *
     * @param then the last year before that has a figure
     */
    record OutOfLine(IndicatorCode code, int then, BigDecimal before, int years, int peers)
            implements Oddity {}

    /** A rate that its own parts do not give; {@code expected} in per cent. */
    record PartsDisagree(IndicatorCode code, BigDecimal expected) implements Oddity {}

    /** More closed than opened, more covered than there are. */
    record PartExceedsWhole(IndicatorCode code, IndicatorCode whole) implements Oddity {}

    /** The report gives no exact number. */
    record Approximate(IndicatorCode code) implements Oddity {}

    /** The figure does not cover the whole year. */
    record PartOfTheYear(IndicatorCode code, Period period) implements Oddity {}

    /** A rate of very few cases, such as 2 of 2, says little. */
    record FewCases(IndicatorCode code, BigDecimal cases) implements Oddity {}

    /** The indicator it is about. */
    IndicatorCode code();
}
