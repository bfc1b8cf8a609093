package cn.fadu.report;

import cn.fadu.indicator.Indicator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A township's annual report of a year as far as its filing tells it.
 *
 * @param title in one or two lines
 * @param signature who issues it, and the day of it or a gap, at the report's end
 * @param missing indicators that count for the ranking and have no figure
 */
public record AnnualReport(
        int year,
        List<String> title,
        String addressee,
        List<Passage> passages,
        List<Passage> signature,
        int figures,
        List<Indicator> missing,
        Basis basis) {

    /** How far the figures have come on their way to the county. */
    public enum Basis {
        DRAFT,
        FILED,
        APPROVED
    }

    public AnnualReport {
        title = List.copyOf(title);
        passages = List.copyOf(passages);
        signature = List.copyOf(signature);
        missing = List.copyOf(missing);
    }

    /** What is left for the clerk to write. */
    public List<Passage.Gap> gaps() {
        return Stream.concat(passages.stream(), signature.stream())
                .filter(Passage.Gap.class::isInstance)
                .map(Passage.Gap.class::cast)
                .toList();
    }

    public String wholeTitle() {
        return String.join("", title);
    }
}
