package cn.fadu.scoring;

/**
 * How an indicator's values become comparable with other indicators' values, after a falling
 * indicator was turned so that more is better. Definitions follow OECD/JRC, Handbook on
 * Constructing Composite Indicators (2008), chapter 5. It has no default method on purpose: with
 * one, two threads could wait for each other to initialise the constants and a record.
 */
public sealed interface Normalisation {

    Normalisation GOALPOSTS = new BetweenPosts();
    Normalisation MIN_MAX = new MinMax();
    Normalisation Z_SCORE = new ZScore(0, 1);
    Normalisation RANK = new Rank(Ties.MIN);
    Normalisation PERCENTILE = new Percentile(Ties.MIN);
    Normalisation BORDA = new Borda(Ties.MIN);
    Normalisation DISTANCE_TO_TARGET = new DistanceToTarget();
    Normalisation NONE = new AsItIs();

    /** From the lower post (lowest on the scale) to the upper one (highest on the scale). */
    record BetweenPosts() implements Normalisation {}

    /** From the lowest value of the pool to the highest. */
    record MinMax() implements Normalisation {}

    /** Standard deviations (of a sample, n - 1) from the pool's mean, then spread and shifted. */
    record ZScore(double mean, double deviation) implements Normalisation {}

    /** The place from below: 1 is the worst of the pool; not put on the scale. */
    record Rank(Ties ties) implements Normalisation {}

    /** (place - 1) / (n - 1), on the scale. */
    record Percentile(Ties ties) implements Normalisation {}

    /** How many are behind: the place from below less one; not put on the scale. */
    record Borda(Ties ties) implements Normalisation {}

    /** 1 - (target - value) / (target - worst of the pool), on the scale. */
    record DistanceToTarget() implements Normalisation {}

    /** The value itself; a falling indicator is mirrored within the scale. */
    record AsItIs() implements Normalisation {}
}
