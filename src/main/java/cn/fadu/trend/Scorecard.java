package cn.fadu.trend;

import cn.fadu.publication.Movement;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the county published about this township for a year: the own place, and the county only as
 * median, quartiles and best value; never a neighbour's name or figure.
 *
 * @param ranked how many townships have a rank
 * @param places the 5th to 95th percentile of the own rank over the Monte-Carlo draws
 */
public record Scorecard(
        int edition,
        int year,
        int frameworkVersion,
        Instant publishedAt,
        Optional<BigDecimal> score,
        Optional<Integer> rank,
        int ranked,
        Optional<Places> places,
        BigDecimal coverage,
        Movement movement,
        List<Line> lines) {

    /** Between which places the own rank lies when weights and method vary within reason. */
    public record Places(BigDecimal from, BigDecimal to) {

        static Optional<Places> of(@Nullable BigDecimal from, @Nullable BigDecimal to) {
            return from == null || to == null
                    ? Optional.empty()
                    : Optional.of(new Places(from, to));
        }
    }

    /** Empty where the edition says nothing about the code. */
    public Optional<Line> line(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** One indicator or node: the own value or score beside the county's spread. */
    public record Line(
            String code,
            Optional<BigDecimal> value,
            Optional<BigDecimal> score,
            Optional<Integer> rank,
            int reporting,
            BigDecimal median,
            BigDecimal lowerQuartile,
            BigDecimal upperQuartile,
            BigDecimal best) {}
}
