package cn.fadu.scoring;

/** How the children's normalised values become the value of their parent. */
public sealed interface Aggregation {

    Aggregation ARITHMETIC = new PowerMean(1);
    Aggregation GEOMETRIC = new PowerMean(0);
    Aggregation HARMONIC = new PowerMean(-1);
    Aggregation COPELAND = new Copeland();

    /**
     * The generalised weighted mean of an exponent: 1 arithmetic, 0 geometric, -1 harmonic. The
     * smaller the exponent, the less a strength makes up for a weakness.
     */
    record PowerMean(double exponent) implements Aggregation {}

    /**
     * Pairwise majorities: wins less losses against every other unit of the year, put on the scale
     * (Copeland 1951). A pair is won by the greater weight of the children in which one is ahead.
     */
    record Copeland() implements Aggregation {}
}
