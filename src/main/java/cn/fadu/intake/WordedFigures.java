package cn.fadu.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Figures told in words: 全覆盖 and 均为合格 stand for 100 %, 没有 and 未发生 for none. */
final class WordedFigures {

    /** Every wording begins with one of these; looking for them first makes the search quick. */
    private static final String BEGINNINGS = "全均都为双两三没未无不零";

    private static final Pattern FULL =
            Pattern.compile("全(?:员|面|部)?覆盖(?!率|面|范围|不)|(?:全部|全员|均)(?=持证上岗(?!率))");
    private static final Pattern PASSED =
            Pattern.compile("(?:均|全部|全都|都|全员)(?:为|达到|达|考核|评定为|一次性)?(?:合格|通过)(?:及以上|以上)?");
    private static final Pattern TWICE_FULL = Pattern.compile("双百(?![姓年])|[两三双]个?(?:100%|百分百)");
    private static final Pattern NOTHING =
            Pattern.compile(
                    "(?:[均都全]?(?:部?为|保持为?|是)(?:零|0)(?=[，。；、\\n]|[件起宗例]|发生)[件起宗例]?(?:发生)?|没有(?:发生|出现)?|未(?:发生|出现|产生|收到|提起|提出|引发|有)|无(?![法论效故理障力序意人])|不存在"
                            + "|零(?=败诉|撤销|纠错|发生|复议|诉讼|行政|投诉))(?:过|任何|[一1](?:例|起|件|宗))?");

    private final String text;

    private WordedFigures(String text) {
        this.text = text;
    }

    static List<Quantity> in(String text) {
        var found = new ArrayList<Quantity>();
        var figures = new WordedFigures(text);
        for (var at = 0; at < text.length(); at++) {
            if (BEGINNINGS.indexOf(text.charAt(at)) >= 0) {
                figures.at(at).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Quantity> at(int start) {
        return all(FULL, start, "full")
                .filter(_ -> !isDenied(start))
                .or(() -> all(PASSED, start, "passed"))
                .or(() -> all(TWICE_FULL, start, "percent"))
                .or(() -> none(start));
    }

    private boolean isDenied(int start) {
        return start > 0 && "未没不非".indexOf(text.charAt(start - 1)) >= 0;
    }

    private Optional<Quantity> all(Pattern words, int start, String family) {
        var match = words.matcher(text).region(start, text.length());
        return match.lookingAt()
                ? Optional.of(Quantity.all(start, match.end(), family))
                : Optional.empty();
    }

    private Optional<Quantity> none(int start) {
        var match = NOTHING.matcher(text).region(start, text.length());
        var isWord = start == 0 || "有事毫".indexOf(text.charAt(start - 1)) < 0;
        return isWord && match.lookingAt()
                ? Optional.of(Quantity.none(start, match.end()))
                : Optional.empty();
    }
}
