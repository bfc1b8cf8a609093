package cn.fadu.intake;

import cn.fadu.indicator.Figure;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import java.util.List;
import java.util.Optional;

/**
 * A quantity found in a report, for a person to confirm; it is never a reading by itself.
 *
 * @param code the indicator it seems to state; empty for other quantities
 * @param label what is counted, in a few words
 * @param unit as the report writes it: 件, 场次, %
 * @param phrase the words that state it, exactly as they stand in the text
 * @param start offset of the phrase in the text of the report, and {@code end} just behind it
 * @param section the headings above it, outermost first
 * @param page that it stands on, counted from 1; empty for formats without pages
 * @param rule why: the rule that took it, or why none did
 * @param confidence how sure the rule is, from 0 to 1
 */
public record Proposal(
        Optional<IndicatorCode> code,
        String label,
        Figure figure,
        String unit,
        Period period,
        String phrase,
        int start,
        int end,
        String sentence,
        List<String> section,
        Optional<Integer> page,
        String rule,
        double confidence) {

    /** Ends the reason of a figure that is one of a list whose figures add up to the whole. */
    public static final String PART = "（并列之一，各数相加）";

    public boolean isPart() {
        return rule.endsWith(PART);
    }
}
