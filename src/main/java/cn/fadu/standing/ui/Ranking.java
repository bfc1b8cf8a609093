package cn.fadu.standing.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Node;
import cn.fadu.publication.Edition;
import cn.fadu.publication.Movement.NotComparable;
import cn.fadu.publication.Movement.Reason;
import cn.fadu.standing.RankedTownship;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** An edition's ranking by one node of the tree, narrowed to a peer group if so chosen. */
record Ranking(
        Edition edition, Framework framework, Node node, Peers peers, List<RankedTownship> all) {

    List<RankedTownship> shown() {
        return all.stream().filter(each -> peers.include(each.id(), each.kind())).toList();
    }

    boolean hasIntervals() {
        return all.stream().anyMatch(each -> each.interval().isPresent());
    }

    boolean isOverall() {
        return node.equals(framework.top());
    }

    /** The place among the peers alone. */
    Optional<Integer> rankAmongPeers(RankedTownship row) {
        return row.rank()
                .map(
                        own ->
                                1
                                        + (int)
                                                shown().stream()
                                                        .flatMap(each -> each.rank().stream())
                                                        .filter(other -> other < own)
                                                        .count());
    }

    /** Why nobody's place can be compared with the year before, where that is so for all alike. */
    Optional<Reason> incomparable() {
        return all.stream()
                .map(RankedTownship::movement)
                .filter(NotComparable.class::isInstance)
                .map(movement -> ((NotComparable) movement).reason())
                .filter(Predicate.not(Reason.UNRANKED::equals))
                .findFirst();
    }
}
