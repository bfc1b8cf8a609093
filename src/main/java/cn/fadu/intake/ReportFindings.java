package cn.fadu.intake;

import java.util.Comparator;
import java.util.List;

/**
 * What a report says: whose it is, the figures in it in the order of the text, and the parts that
 * are kept as text.
 */
public record ReportFindings(
        ReportIdentity identity, List<Proposal> proposals, List<NarrativePart> narratives) {

    /** Figures of an indicator before other quantities, the doubtful ones of each kind first. */
    public List<Proposal> forConfirmation() {
        return proposals.stream()
                .sorted(
                        Comparator.comparing((Proposal proposal) -> proposal.code().isEmpty())
                                .thenComparingDouble(Proposal::confidence)
                                .thenComparingInt(Proposal::start))
                .toList();
    }
}
