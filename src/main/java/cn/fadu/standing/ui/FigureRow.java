package cn.fadu.standing.ui;

import cn.fadu.indicator.Indicator;
import cn.fadu.standing.Change;
import cn.fadu.standing.ComparedTownship.Ground;
import cn.fadu.standing.FigureWords;
import cn.fadu.standing.PublishedReading;
import java.util.Optional;

/**
 * An indicator with what one township published of it, if anything.
 *
 * @param ground what the change is measured against
 */
record FigureRow(
        Indicator indicator,
        Optional<PublishedReading> published,
        Change change,
        Ground ground,
        boolean few) {

    /** The change as it is written, marked where it is one against a sum. */
    String change(FigureWords words) {
        var told = words.change(change);
        return told.isEmpty() || ground != Ground.SUMMED ? told : told + Footnotes.SUM;
    }

    Optional<Integer> rank() {
        return published.flatMap(PublishedReading::rank);
    }
}
