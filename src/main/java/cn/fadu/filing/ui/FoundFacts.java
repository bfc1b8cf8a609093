package cn.fadu.filing.ui;

import cn.fadu.filing.FoundFigure;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import java.util.Optional;

/** Everything the card shows; the same facts need no new drawing. */
record FoundFacts(FoundFigure found, Optional<Reading> standing, Optional<Reading> yearBefore) {

    /** The figure that counts: the draft's once there is a decision for it, else the proposal. */
    Reading shown() {
        return standing.filter(reading -> decidedFor()).orElseGet(this::proposed);
    }

    private boolean decidedFor() {
        return found.state() == FoundFigure.State.CONFIRMED
                || found.state() == FoundFigure.State.CORRECTED;
    }

    private Reading proposed() {
        var source = new Source(Source.Kind.REPORT, "", found.sentence());
        return new Reading(found.code().orElseThrow(), found.figure(), found.period(), source);
    }
}
