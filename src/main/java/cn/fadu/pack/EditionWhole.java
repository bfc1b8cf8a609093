package cn.fadu.pack;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import cn.fadu.publication.Edition;
import cn.fadu.standing.ComparedTownship;
import cn.fadu.standing.Course;
import cn.fadu.standing.FewCases;
import cn.fadu.standing.Milestone;
import cn.fadu.standing.NodeStanding;
import cn.fadu.standing.PublishedReading;
import cn.fadu.standing.RankedTownship;
import cn.fadu.standing.Statistic;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything of one edition that a pack can show, read at once however many townships there are.
 *
 * @param ranked by node of the tree, the best first
 * @param readings by township
 */
record EditionWhole(
        String county,
        Edition edition,
        Framework framework,
        Map<String, List<RankedTownship>> ranked,
        Map<String, Statistic> statistics,
        Map<Integer, List<PublishedReading>> readings,
        List<Milestone> years,
        List<Course> courses) {

    /** The townships by the overall score, the best first. */
    List<RankedTownship> overall() {
        return by(framework.top().code());
    }

    List<RankedTownship> by(String node) {
        return ranked.getOrDefault(node, List.of());
    }

    Optional<Statistic> spread(String code) {
        return Optional.ofNullable(statistics.get(code));
    }

    List<NodeStanding> standings(int township) {
        return ranked.entrySet().stream()
                .flatMap(
                        node ->
                                node.getValue().stream()
                                        .filter(row -> row.id() == township)
                                        .map(
                                                row ->
                                                        new NodeStanding(
                                                                node.getKey(),
                                                                row.score(),
                                                                row.rank(),
                                                                row.coverage(),
                                                                row.movement())))
                .sorted(Comparator.comparing(NodeStanding::node))
                .toList();
    }

    Optional<PublishedReading> reading(int township, IndicatorCode code) {
        return readings.getOrDefault(township, List.of()).stream()
                .filter(each -> each.reading().code().equals(code))
                .findFirst();
    }

    /** As the page of comparisons has them, by rank, then those without a rank by code. */
    List<ComparedTownship> compared(IndicatorCode code) {
        return overall().stream()
                .map(row -> compared(row, reading(row.id(), code)))
                .sorted(
                        Comparator.comparing(
                                        (ComparedTownship row) ->
                                                row.rank().orElse(Integer.MAX_VALUE))
                                .thenComparing(ComparedTownship::code))
                .toList();
    }

    private static ComparedTownship compared(RankedTownship row, Optional<PublishedReading> found) {
        Optional<Reading> reading = found.map(PublishedReading::reading);
        return new ComparedTownship(
                row.id(),
                row.code(),
                row.name(),
                row.kind(),
                reading,
                found.flatMap(PublishedReading::rank),
                Optional.empty(),
                ComparedTownship.Ground.SAME);
    }

    /** Townships whose rate rests on few cases. */
    Set<Integer> few(Indicator indicator) {
        return FewCases.whole(indicator).map(this::compared).map(FewCases::among).orElse(Set.of());
    }
}
