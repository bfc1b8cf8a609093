package cn.fadu.indicator;

import java.math.BigDecimal;

/** An indicator's verdict on a figure that somebody or something reported. */
public sealed interface Judgement {

    /** The figure makes sense for the indicator. */
    record Accepted(Reading reading) implements Judgement {}

    /** Both bounds are included in what would be accepted. */
    record OutOfRange(BigDecimal figure, BigDecimal lowest, BigDecimal highest)
            implements Judgement {}

    /** A count or a yes/no mark with decimals. */
    record NotAWholeNumber(BigDecimal figure) implements Judgement {}
}
