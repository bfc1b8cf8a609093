package cn.fadu.standing.ui;

import cn.fadu.indicator.Direction;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Reading;
import cn.fadu.publication.Edition;
import cn.fadu.publication.Movement;
import cn.fadu.publication.Movement.Moved;
import cn.fadu.publication.Movement.NotComparable;
import cn.fadu.publication.Movement.Reason;
import cn.fadu.standing.Change;
import cn.fadu.standing.ComparedTownship;
import cn.fadu.standing.Course;
import cn.fadu.standing.Milestone;
import cn.fadu.standing.Statistic;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An indicator across the townships of an edition, with how it was defined the year before.
 *
 * @param basis what counts are set against; empty for the figures as they are
 * @param rows every township, those outside the peer group too
 * @param few townships whose rate rests on few cases
 */
record Comparison(
        Edition edition,
        Indicator indicator,
        Optional<Indicator> then,
        Optional<Indicator.PerHead> basis,
        Peers peers,
        List<ComparedTownship> rows,
        Set<Integer> few,
        Optional<Statistic> spread,
        List<Milestone> years,
        List<Course> courses) {

    Change change(ComparedTownship row) {
        return row.change(indicator, then);
    }

    boolean hasRanks() {
        return rows.stream().anyMatch(row -> row.rank().isPresent());
    }

    /** The best first; context indicators, which have no best, the largest first. */
    List<ComparedTownship> sorted() {
        var byValue =
                Comparator.comparing(
                        (ComparedTownship row) -> row.reading().orElseThrow().figure().value());
        var order = indicator.direction() == Direction.DOWN ? byValue : byValue.reversed();
        var reporting = shown().filter(row -> row.reading().isPresent()).sorted(order);
        var missing = shown().filter(row -> row.reading().isEmpty());
        return Stream.concat(reporting, missing).toList();
    }

    Stream<ComparedTownship> shown() {
        return rows.stream().filter(row -> peers.include(row.id(), row.kind()));
    }

    List<Course> shownCourses() {
        var ids = shown().map(ComparedTownship::id).toList();
        return courses.stream().filter(course -> ids.contains(course.id())).toList();
    }

    /** The place among the peers alone. */
    Optional<Integer> rankAmongPeers(ComparedTownship row) {
        return row.rank()
                .map(
                        own ->
                                1
                                        + (int)
                                                shown().flatMap(each -> each.rank().stream())
                                                        .filter(other -> other < own)
                                                        .count());
    }

    /** Places of the published ranking won since the year before, where that can be said. */
    Movement movement(ComparedTownship row) {
        if (years.size() < 2 || years.get(years.size() - 2).year() != edition.year() - 1) {
            return new NotComparable(Reason.FIRST_EDITION);
        }
        var now = years.getLast();
        if (now.frameworkVersion() != years.get(years.size() - 2).frameworkVersion()) {
            return new NotComparable(Reason.OTHER_METHOD);
        }
        if (!now.sameTownships()) {
            return new NotComparable(Reason.OTHER_TOWNSHIPS);
        }
        var before =
                courses.stream()
                        .filter(course -> course.id() == row.id())
                        .findFirst()
                        .flatMap(course -> course.rank(edition.year() - 1));
        return before.<Movement>flatMap(then -> row.rank().map(rank -> new Moved(then - rank)))
                .orElseGet(() -> new NotComparable(Reason.UNRANKED));
    }

    String mark(ComparedTownship row) {
        return row.reading().map(each -> mark(row, each)).orElse("");
    }

    private String mark(ComparedTownship row, Reading reading) {
        return Footnotes.mark(reading, few.contains(row.id()));
    }

    static Optional<BigDecimal> value(Optional<Reading> reading) {
        return reading.map(each -> each.figure().value());
    }
}
