package cn.fadu.standing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a published score came about: one line an indicator, whose contributions add up to the score
 * before it was rounded.
 *
 * @param node the explained node of the tree, such as the top one
 * @param score as published, rounded as the framework states
 */
public record Explained(int township, String node, BigDecimal score, List<Line> lines) {

    public Explained {
        lines = List.copyOf(lines);
    }

    /**
     * One indicator's way into the score.
     *
     * @param raw as reported or derived; empty when it is missing
     * @param counted after the cap and a transform
     * @param normalised on the framework's scale
     * @param weight its share of the score, among what is present; 0 when it is missing
     * @param contribution what it adds to the score, in points
     */
    public record Line(
            String code,
            Optional<Double> raw,
            Optional<Double> counted,
            Optional<Double> normalised,
            double weight,
            double contribution) {}

    /** The score before rounding: every contribution, to the last digit. */
    public BigDecimal sum() {
        return lines.stream()
                .map(line -> BigDecimal.valueOf(line.contribution()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
