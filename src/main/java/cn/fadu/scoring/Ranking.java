package cn.fadu.scoring;

import java.util.OptionalInt;

/**
 * How scores become places: rounded first when decimals are stated, so that what looks equal ranks
 * equal; otherwise scores differing by no more than a billionth of the scale's unit are equal.
 */
public record Ranking(OptionalInt decimals, Ties ties) {

    public static final Ranking UNROUNDED = new Ranking(OptionalInt.empty(), Ties.MIN);

    public Ranking {
        if (ties == Ties.AVERAGE) {
            throw new IllegalArgumentException("A final place is a whole number");
        }
        if (decimals.isPresent() && (decimals.getAsInt() < 0 || decimals.getAsInt() > 12)) {
            throw new IllegalArgumentException("Decimals: 0 to 12, not " + decimals.getAsInt());
        }
    }

    public static Ranking rounded(int decimals) {
        return new Ranking(OptionalInt.of(decimals), Ties.MIN);
    }

    /** Half away from zero; a billionth below half counts as half, being noise of the computer. */
    public double round(double score) {
        if (decimals.isEmpty() || Double.isNaN(score)) {
            return score;
        }
        var power = Math.pow(10, decimals.getAsInt());
        return Math.copySign(Math.floor(Math.abs(score) * power + 0.5 + 1e-9), score) / power;
    }
}
