package cn.fadu.intake;

import java.util.Comparator;

/**
 * A rule that takes a quantity for its indicator.
 *
 * @param gap characters between the cue and the quantity
 * @param length of the cue
 * @param topicGap characters back to where the topic was mentioned; 0 within the clause
 * @param cueStart where the cue stands in the frame's words, and {@code cueEnd} just behind it
 * @param part whether the quantity is one of a list that adds up to the whole
 */
record Claim(Rule rule, int gap, int length, int topicGap, int cueStart, int cueEnd, boolean part)
        implements Comparable<Claim> {

    private static final Comparator<Claim> NEAREST =
            Comparator.comparingInt(Claim::gap)
                    .thenComparingInt(Claim::topicGap)
                    .thenComparing(Comparator.comparingInt(Claim::length).reversed())
                    .thenComparingInt(claim -> claim.rule().order());

    @Override
    public int compareTo(Claim other) {
        return NEAREST.compare(this, other);
    }

    Claim withTopicGap(int distance) {
        return new Claim(rule, gap, length, distance, cueStart, cueEnd, part);
    }

    Claim asPart() {
        return new Claim(rule, gap, length, topicGap, cueStart, cueEnd, true);
    }

    /** Why the quantity is proposed. */
    String reason() {
        return part ? rule.name() + Proposal.PART : rule.name();
    }

    /** The nearer and the less borrowed, the surer. */
    double confidence() {
        var near = gap <= 2 ? 0.95 : gap <= 8 ? 0.85 : 0.7;
        var borrowed = topicGap == 0 ? 0 : topicGap <= 30 ? 0.1 : 0.25;
        return near - borrowed;
    }
}
