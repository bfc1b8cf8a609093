package cn.fadu.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Decides which indicators a quantity states: the nearest cue wins, a list of cues shares it. */
final class RuleMatching {

    private static final int TOPIC_REACH = 120;
    private static final int ANOTHER_SENTENCE = 40;
    private static final int BEHIND = 2;
    private static final int AHEAD = 36;
    private static final int BEYOND = 20;

    /** 参考率、及格率和优秀率均达到, 办结率和满意率: one share told of several rates. */
    private static final Pattern RATES =
            Pattern.compile("[^、，]{1,24}率(?:(?:、|和|与|及(?!格|时)|以及)[^、，]{1,14}率)+[^率]{0,8}$");

    private static final Pattern CLAUSE_END = Pattern.compile("[，；。：]");
    private static final Pattern SENTENCE_END = Pattern.compile("[；。\\n]");

    /** 其中, but not of several years the one reported on. */
    private static final Pattern AMONG = Pattern.compile("其中(?!20\\d\\d年)");

    private static final Pattern ONLY_THE_FIRST = Pattern.compile("其中[，：][^，：]*");
    private static final Pattern TWO_NOTHINGS = Pattern.compile("[、或和与及]");

    private final String text;
    private final RuleBook rules;

    RuleMatching(String text, RuleBook rules) {
        this.text = text;
        this.rules = rules;
    }

    List<Claim> claims(Quantity quantity, Frame frame) {
        var all = new ArrayList<Claim>();
        var isPart = isPart(quantity, frame);
        for (var rule : rules.of(quantity.family())) {
            if (!(isPart && rule.whole())) {
                claim(rule, quantity, frame).ifPresent(all::add);
            }
        }
        all.sort(null);
        return shared(quantity, frame, all);
    }

    /** 其中 makes parts of all that follow it in the sentence and are counted alike. */
    private boolean isPart(Quantity quantity, Frame frame) {
        if (AMONG.matcher(frame.before()).find()) {
            return true;
        }
        var from = Math.max(0, quantity.start() - TOPIC_REACH);
        var before = text.substring(from, quantity.start());
        var among = AMONG.matcher(before).results().mapToInt(MatchResult::start).max().orElse(-1);
        return among >= 0 && listsOn(before.substring(among), quantity.unit());
    }

    /** Whether the words are a list of parts in this unit up to their end. */
    private static boolean listsOn(String words, String unit) {
        return !unit.isEmpty()
                && (words.contains(unit) || ONLY_THE_FIRST.matcher(words).matches())
                && !SENTENCE_END.matcher(words).find();
    }

    private List<Claim> shared(Quantity quantity, Frame frame, List<Claim> all) {
        if (all.isEmpty()) {
            return all;
        }
        if (quantity.family().equals("zero")) {
            return TWO_NOTHINGS.matcher(frame.words()).find()
                    ? onePerIndicator(all)
                    : all.subList(0, 1);
        }
        var rates = RATES.matcher(frame.before());
        if (!quantity.isShare() || !rates.find()) {
            return all.subList(0, 1);
        }
        var ofTheList =
                all.stream()
                        .filter(claim -> claim.cueStart() >= rates.start())
                        .filter(claim -> isOwnRate(claim, frame))
                        .toList();
        return ofTheList.isEmpty() ? all.subList(0, 1) : onePerIndicator(ofTheList);
    }

    /** In a list each cue must be the rate itself, not a word that happens to stand nearby. */
    private static boolean isOwnRate(Claim claim, Frame frame) {
        return claim.cueEnd() <= frame.at() && frame.words().charAt(claim.cueEnd() - 1) == '率';
    }

    private static List<Claim> onePerIndicator(List<Claim> claims) {
        var seen = new HashSet<>();
        return claims.stream().filter(claim -> seen.add(claim.rule().code())).toList();
    }

    private Optional<Claim> claim(Rule rule, Quantity quantity, Frame frame) {
        var cue = nearestCue(rule, frame);
        if (cue.isEmpty()
                || rule.excludes(frame.words())
                || rule.leavesToOthers(sentenceBefore(quantity))) {
            return Optional.empty();
        }
        var topic = topicGap(rule, quantity, frame);
        return topic.isPresent()
                ? cue.map(claim -> claim.withTopicGap(topic.getAsInt()))
                : Optional.empty();
    }

    private String sentenceBefore(Quantity quantity) {
        var from = Math.max(0, quantity.start() - TOPIC_REACH);
        var before = text.substring(from, quantity.start());
        var ends = SENTENCE_END.matcher(before).results().mapToInt(MatchResult::end);
        return before.substring(ends.max().orElse(0));
    }

    private static Optional<Claim> nearestCue(Rule rule, Frame frame) {
        var match = rule.cue().matcher(frame.words());
        Optional<Claim> nearest = Optional.empty();
        for (var from = 0; from <= frame.words().length() && match.find(from); ) {
            var gap = gap(match.start(), match.end(), frame.at());
            if (nearest.isEmpty() || gap <= nearest.get().gap()) {
                var length = match.end() - match.start();
                nearest =
                        Optional.of(
                                new Claim(rule, gap, length, 0, match.start(), match.end(), false));
            }
            from = match.start() + 1;
        }
        return nearest;
    }

    private static int gap(int start, int end, int at) {
        if (end <= at) {
            return at - end;
        }
        return start >= at ? start - at + BEHIND : 0;
    }

    /** How far back the topic was mentioned last, within the paragraph. */
    private OptionalInt topicGap(Rule rule, Quantity quantity, Frame frame) {
        if (rule.topic().isEmpty() || rule.topic().get().matcher(frame.words()).find()) {
            return OptionalInt.of(0);
        }
        var line = text.lastIndexOf('\n', quantity.start() - 1) + 1;
        var before =
                text.substring(Math.max(line, quantity.start() - TOPIC_REACH), quantity.start());
        var match = rule.topic().get().matcher(before);
        var last = -1;
        while (match.find()) {
            last = match.end();
        }
        return last < 0 ? topicAhead(rule, quantity) : OptionalInt.of(distance(before, last));
    }

    /** 召开专题会4次，研究法治建设工作: the next clauses may say what it was about. */
    private OptionalInt topicAhead(Rule rule, Quantity quantity) {
        var end = quantity.end();
        while (end < text.length()
                && end - quantity.end() < AHEAD
                && "。；\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        var match = rule.topic().orElseThrow().matcher(text).region(quantity.end(), end);
        return match.find()
                ? OptionalInt.of(match.start() - quantity.end() + BEYOND)
                : OptionalInt.empty();
    }

    /** Within one clause a topic is as good as beside the figure (学法13次、专题学习11次). */
    private static int distance(String before, int last) {
        var since = before.substring(last);
        if (!CLAUSE_END.matcher(since).find()) {
            return 0;
        }
        var sentences = (int) since.chars().filter(c -> c == '。').count();
        return since.length() + sentences * ANOTHER_SENTENCE;
    }
}
