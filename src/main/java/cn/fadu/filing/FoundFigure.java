package cn.fadu.filing;

import cn.fadu.indicator.Figure;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.intake.Proposal;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A figure that the extraction proposes, with the place it was found at; it counts for nothing
 * until a person has confirmed or corrected it.
 *
 * @param code empty for a quantity that matches no indicator
 * @param start offset of the phrase in the document's text, {@code end} exclusive
 * @param page counted from 1; empty for formats without pages
 * @param confidence between 0 and 1
 */
public record FoundFigure(
        int id,
        int document,
        Optional<IndicatorCode> code,
        String label,
        Figure figure,
        String unit,
        Period period,
        String phrase,
        int start,
        int end,
        String sentence,
        String section,
        Optional<Integer> page,
        String rule,
        BigDecimal confidence,
        State state) {

    /** What a person made of it. */
    public enum State {
        OPEN,
        CONFIRMED,
        CORRECTED,
        REJECTED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether the draft still waits for somebody to look at it. */
    public boolean undecided() {
        return state == State.OPEN && code.isPresent();
    }

    /** Whether it is one of a list whose figures add up to the whole. */
    public boolean isPart() {
        return rule.endsWith(Proposal.PART);
    }
}
