package cn.fadu.scoring;

import java.util.List;
import java.util.Optional;

/** What many replications of a ranking came to. */
public final class Intervals {

    private final Scores nominal;
    private final Block block;
    private final int replications;
    private final RankCounts[] counts;
    private final char[][] topRanks;

    Intervals(Scores nominal, Block block, RankCounts[] counts, char[][] topRanks) {
        this.nominal = nominal;
        this.block = block;
        this.replications = topRanks.length;
        this.counts = counts;
        this.topRanks = topRanks;
    }

    public int replications() {
        return replications;
    }

    /**
     * Of a branch of the tree; empty for a unit without a place in the ranking itself. Its number
     * of replications equals {@link #replications()} unless the unit had no place in some of them.
     */
    public Optional<Interval> interval(String unit, int year, String branch) {
        int position = nominal.position(branch) - nominal.leaves().size();
        return row(unit, year)
                .filter(_ -> nominal.rank(unit, year, branch).isPresent())
                .filter(row -> counts[position].ranked(row) > 0)
                .map(row -> interval(unit, year, branch, counts[position], row));
    }

    private static Interval interval(
            String unit, int year, String branch, RankCounts places, int row) {
        return new Interval(
                unit,
                year,
                branch,
                places.quantile(row, 0.05),
                places.quantile(row, 0.5),
                places.quantile(row, 0.95),
                places.shareUpTo(row, 3),
                places.ranked(row));
    }

    /** Of every unit with a place, the order of {@link Scores#standings}. */
    public List<Interval> intervals(int year, String branch) {
        return nominal.standings(year, branch).stream()
                .flatMap(each -> interval(each.unit(), year, branch).stream())
                .toList();
    }

    /**
     * The share of replications in which one unit's overall place is better than the other's; what
     * this and the reverse leave to 1 are ties and replications in which one has no place.
     */
    public double ahead(int year, String unit, String other) {
        var first = row(unit, year);
        var second = row(other, year);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        int ahead = 0;
        for (var ranks : topRanks) {
            boolean bothRanked = ranks[first.get()] > 0 && ranks[second.get()] > 0;
            ahead += bothRanked && ranks[first.get()] < ranks[second.get()] ? 1 : 0;
        }
        return (double) ahead / replications;
    }

    private Optional<Integer> row(String unit, int year) {
        return nominal.values()
                .row(unit, year)
                .map(row -> row - block.from())
                .filter(row -> row >= 0 && row < block.grid().rows());
    }
}
