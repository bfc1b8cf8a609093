package cn.fadu.intake;

import cn.fadu.indicator.IndicatorCode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How an indicator is worded: the units it is counted in, the cue that stands next to the figure,
 * the topic that must have been mentioned, and words that rule it out.
 *
 * @param code empty for a rule that keeps look-alikes from the others
 * @param name what is counted, as the clerk is told
 * @param aim whether the target itself is counted, which no other rule takes
 * @param weak whether it counts only where the same paragraph tells nothing better, as 调处率 beside
 *     调解成功率
 * @param unless words of the same sentence before the figure that give it to another subject
 * @param parts the nouns that make a list of parts of the whole, as 11个村、1个社区
 * @param whole whether only a total counts, never a part of one (其中…)
 */
record Rule(
        Optional<IndicatorCode> code,
        String name,
        Set<String> units,
        Pattern cue,
        Optional<Pattern> topic,
        Optional<Pattern> not,
        Optional<Pattern> unless,
        Optional<PartNoun> parts,
        boolean whole,
        boolean aim,
        boolean weak,
        int order) {

    boolean excludes(String words) {
        return not.isPresent() && not.get().matcher(words).find();
    }

    /**
     * @param sentence what the sentence says before the figure
     */
    boolean leavesToOthers(String sentence) {
        return unless.isPresent() && unless.get().matcher(sentence).find();
    }
}
