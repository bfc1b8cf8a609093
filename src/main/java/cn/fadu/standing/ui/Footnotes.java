package cn.fadu.standing.ui;

import cn.fadu.indicator.Qualifier;
import cn.fadu.indicator.Reading;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The marks behind figures and what they mean: about, part of a year, few cases. */
final class Footnotes {

    private static final String ABOUT = "≈";
    private static final String PARTIAL = "*";
    private static final String FEW = "△";

    /** The figure before is the sum of those that were merged. */
    static final String SUM = "Σ";

    private Footnotes() {}

    static String mark(Reading reading, boolean few) {
        return (reading.figure().qualifier() == Qualifier.EXACT ? "" : ABOUT)
                + (reading.period().isFullYear() ? "" : PARTIAL)
                + (few ? FEW : "");
    }

    /** An explanation of each mark that stands on the chart. */
    static List<String> of(Collection<String> marks) {
        return Stream.of(ABOUT, PARTIAL, FEW, SUM)
                .filter(sign -> marks.stream().anyMatch(mark -> mark.contains(sign)))
                .map(Footnotes::explanation)
                .toList();
    }

    private static String explanation(String sign) {
        return Captions.say(
                switch (sign) {
                    case ABOUT -> "county.footnote.about";
                    case PARTIAL -> "county.footnote.partial";
                    case SUM -> "county.footnote.sum";
                    default -> "county.footnote.few";
                });
    }
}
