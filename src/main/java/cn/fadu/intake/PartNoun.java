package cn.fadu.intake;

import java.util.Optional;
import java.util.regex.Pattern;

/** The nouns that make a list of parts of a whole, as 村 and 社区 in 11个村、1个社区 or 行政村14个、社区3个. */
final class PartNoun {

    private static final String JOINER = "(?:、|和|及|与|以及)";

    /** Longer than any of them. */
    private static final int REACH = 8;

    private final Pattern noun;
    private final Pattern nounThenJoiner;
    private final Pattern joinerThenNoun;
    private final Pattern last;

    PartNoun(Pattern noun) {
        this.noun = noun;
        nounThenJoiner = Pattern.compile("(?:" + noun + ")" + JOINER);
        joinerThenNoun = Pattern.compile(JOINER + "(?:" + noun + ")");
        last = Pattern.compile("(?:" + noun + ")$");
    }

    boolean joins(String text, Quantity first, Quantity second) {
        var between = text.substring(first.end(), Math.max(first.end(), second.start()));
        return nounThenJoiner.matcher(between).matches() && begins(text, second.end())
                || joinerThenNoun.matcher(between).matches() && endsBefore(text, first.start());
    }

    /** Where the noun that the words begin with ends. */
    Optional<Integer> end(String words) {
        return Optional.of(noun.matcher(words)).filter(at -> at.lookingAt()).map(at -> at.end());
    }

    private boolean begins(String text, int from) {
        return noun.matcher(text).region(from, text.length()).lookingAt();
    }

    private boolean endsBefore(String text, int to) {
        return last.matcher(text).region(Math.max(0, to - REACH), to).find();
    }
}
