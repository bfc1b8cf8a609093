package cn.fadu.filing.ui;

import cn.fadu.filing.Comment;
import cn.fadu.filing.Draft;
import cn.fadu.filing.Evidence;
import cn.fadu.filing.Filing;
import cn.fadu.filing.SystemReading;
import cn.fadu.indicator.IndicatorCode;
import java.util.List;

/** All that the page shows of a year's draft at one moment. */
record DraftSheet(
        Draft draft, List<Evidence> evidence, List<Comment> comments, List<SystemReading> systems) {

    static DraftSheet of(Desk desk, int year) {
        int newest =
                desk.filings().stream()
                        .filter(filing -> filing.year() == year)
                        .mapToInt(Filing::number)
                        .max()
                        .orElse(0);
        return new DraftSheet(
                desk.draft(year),
                desk.besides().evidence(year),
                desk.besides().comments(year).stream()
                        .filter(each -> each.filing() == newest)
                        .toList(),
                desk.systems().of(year));
    }

    List<Evidence> evidence(IndicatorCode code) {
        return evidence.stream().filter(each -> each.code().equals(code)).toList();
    }

    /** What other systems say otherwise, and nobody has decided. */
    List<SystemReading> disagreeing() {
        return systems.stream().filter(each -> each.disagrees(draft.readings())).toList();
    }

    List<SystemReading> disagreeing(IndicatorCode code) {
        return disagreeing().stream().filter(each -> each.reading().code().equals(code)).toList();
    }

    /** What the reviewers said of the figure in the newest filing. */
    List<String> remarks(IndicatorCode code) {
        return comments.stream()
                .filter(each -> each.code().equals(code))
                .map(Comment::text)
                .toList();
    }
}
