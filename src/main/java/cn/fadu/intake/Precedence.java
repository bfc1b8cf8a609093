package cn.fadu.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a finding's neighbours in the text decide about it. */
final class Precedence {

    private static final Pattern OWN_SUBJECT =
            Pattern.compile("[我本全][镇乡街]|该[镇乡街]|街道|辖区|整改|反馈|[。；\\n]");

    private record Told(int paragraph, Object code) {}

    private final String text;

    Precedence(String text) {
        this.text = text;
    }

    List<Finding> settle(List<Finding> found) {
        return withoutWeak(withCarriedSubjects(found));
    }

    /** 全县开展1200场，调解8600件: the second figure is the county's as well. */
    private List<Finding> withCarriedSubjects(List<Finding> found) {
        var settled = new ArrayList<Finding>();
        for (var finding : found) {
            var carried = !settled.isEmpty() && sharesForeignSubject(settled.getLast(), finding);
            settled.add(carried ? finding.reserved(Reservation.OTHER_SUBJECT) : finding);
        }
        return settled;
    }

    private boolean sharesForeignSubject(Finding before, Finding finding) {
        return before.reservation().equals(Optional.of(Reservation.OTHER_SUBJECT))
                && before.quantity().end() <= finding.quantity().start()
                && !OWN_SUBJECT
                        .matcher(text)
                        .region(before.quantity().end(), finding.quantity().start())
                        .find();
    }

    /** A weak rule yields where the paragraph tells the same indicator in its proper words. */
    private List<Finding> withoutWeak(List<Finding> found) {
        var told = new HashSet<Told>();
        for (var finding : found) {
            finding.claims().stream()
                    .filter(claim -> !claim.rule().weak())
                    .forEach(claim -> told.add(told(finding, claim)));
        }
        return found.stream().map(finding -> withoutWeak(finding, told)).toList();
    }

    private Finding withoutWeak(Finding finding, Set<Told> told) {
        return finding.with(
                finding.claims().stream()
                        .filter(
                                claim ->
                                        !claim.rule().weak()
                                                || !told.contains(told(finding, claim)))
                        .toList());
    }

    private Told told(Finding finding, Claim claim) {
        var line = text.lastIndexOf('\n', finding.quantity().start());
        return new Told(line, claim.rule().code());
    }
}
