package cn.fadu.scoring;

/**
 * The places a unit has over the replications: 5 %, median and 95 % quantiles (type 7), the share
 * of replications among the first three, and in how many replications it had a place.
 */
public record Interval(
        String unit,
        int year,
        String code,
        double rankP05,
        double rankMedian,
        double rankP95,
        double pTop3,
        int replications) {

    /** Whether the unit is ahead of the other beyond what the choices behind a ranking explain. */
    public boolean isClearlyAheadOf(Interval other) {
        return rankP95 < other.rankP05;
    }
}
