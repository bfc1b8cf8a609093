package cn.fadu.standing.ui;

import cn.fadu.indicator.Indicator;
import cn.fadu.standing.Change;
import cn.fadu.standing.PublishedReading;
import java.util.Optional;

/** An indicator with what one township published of it, if anything. */
record FigureRow(
        Indicator indicator, Optional<PublishedReading> published, Change change, boolean few) {

    Optional<Integer> rank() {
        return published.flatMap(PublishedReading::rank);
    }
}
