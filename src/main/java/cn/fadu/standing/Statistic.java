package cn.fadu.standing;

import java.math.BigDecimal;

/**
 * How an indicator or a node is spread over the townships of an edition; quantiles are of R type 7.
 *
 * @param reporting how many townships have a value, out of {@code townships}
 */
public record Statistic(
        String code,
        int reporting,
        int townships,
        BigDecimal median,
        BigDecimal lowerQuartile,
        BigDecimal upperQuartile,
        BigDecimal lowest,
        BigDecimal highest) {}
