package cn.fadu.intake;

import java.util.List;
import java.util.regex.Pattern;

/** The words before and after a number that make it a bound or an estimate. */
final class Qualifiers {

    private static final int REACH = 5;

    private record Before(Vagueness vagueness, Pattern words) {}

    private static final List<Before> BEFORE =
            List.of(
                    new Before(
                            Vagueness.AT_MOST,
                            Pattern.compile(
                                    "(?:不超过|不高于|不足|不到|不满|不多于|不大于|最多|至多|(?<!不)(?:低于|少于|小于)|[≤<])$")),
                    new Before(
                            Vagueness.AT_LEAST,
                            Pattern.compile("(?:不少于|不低于|不小于|不下于|不下|至少|超过|超出|突破|大于|高于|多于|[≥>超])$")),
                    new Before(Vagueness.ABOVE, Pattern.compile("(?:逾|(?<![以年月])上(?=[百千万]))$")),
                    new Before(Vagueness.BELOW, Pattern.compile("(?:将近|接近|(?<![最附就靠邻临远])近)$")),
                    new Before(
                            Vagueness.AROUND,
                            Pattern.compile("(?:大约|大概|约为|(?<![预签合履违节公契特邀制])约)$")));

    private static final Pattern AFTER =
            Pattern.compile(
                    "(?<least>及?以上)|(?<most>及?以下|以内|之内)|(?<around>左右|上下|不等)"
                            + "|(?<above>[余多](?![种类样项个元方次]))");

    private final String text;

    Qualifiers(String text) {
        this.text = text;
    }

    /** What stands around a number, from {@code start} to {@code end} of the whole expression. */
    record Around(Vagueness vagueness, int start, int end) {}

    Around of(int start, int end, boolean vague) {
        var head = text.substring(Math.max(0, start - REACH), start);
        var tail = AFTER.matcher(text).region(end, text.length());
        var hasTail = tail.lookingAt();
        var last = hasTail ? tail.end() : end;
        for (var before : BEFORE) {
            var match = before.words().matcher(head);
            if (match.find()) {
                return new Around(before.vagueness(), start - match.group().length(), last);
            }
        }
        return new Around(
                hasTail ? named(tail) : vague ? Vagueness.ABOVE : Vagueness.NONE, start, last);
    }

    private static Vagueness named(java.util.regex.Matcher tail) {
        if (tail.group("least") != null) {
            return Vagueness.AT_LEAST;
        }
        if (tail.group("most") != null) {
            return Vagueness.AT_MOST;
        }
        return tail.group("around") != null ? Vagueness.AROUND : Vagueness.ABOVE;
    }
}
