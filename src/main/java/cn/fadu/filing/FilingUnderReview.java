package cn.fadu.filing;

import cn.fadu.filing.Filing.SignOff;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A filing beside what was approved for the same township for the year before. */
public record FilingUnderReview(
        ReceivedFiling received,
        List<Reading> readings,
        Background background,
        Optional<SignOff> signed,
        List<Part> parts,
        List<Part> planBefore,
        List<Evidence> evidence,
        List<Comment> comments) {

    public Map<IndicatorCode, Reading> yearBefore() {
        return background.own().of(received.year() - 1);
    }

    /** For a page to hold on to: without the many figures that only the flags are found by. */
    public FilingUnderReview withoutPeers() {
        int last = received.year() - 1;
        return new FilingUnderReview(
                received,
                readings,
                Background.alone(received.year(), background.own().only(last)),
                signed,
                parts,
                planBefore,
                evidence,
                comments);
    }
}
