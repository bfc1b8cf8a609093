package cn.fadu.scoring;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A unit's movement between two rankings, split into what its own figures, the others' figures, the
 * method, and entrants and leavers did; places gained are positive, and the parts add up exactly.
 *
 * <p>Each part is the mean effect of changing it, over every order in which the four could have
 * changed (Shapley 1953), so that no order is preferred and nothing is left over.
 */
public record RankShift(
        String unit, int before, int after, Part own, Part others, Part method, Part membership) {

    /** An exact number of places, in twenty-fourths. */
    public record Part(int twentyFourths) {
        public double places() {
            return twentyFourths / 24.0;
        }
    }

    /** Places gained: positive is better. */
    public int places() {
        return before - after;
    }

    /** In the order of the components. */
    public List<Part> parts() {
        return List.of(own, others, method, membership);
    }

    /** The parts in whole places, which still add up: the greatest remainders are rounded up. */
    public int[] wholePlaces() {
        var whole = parts().stream().mapToInt(p -> Math.floorDiv(p.twentyFourths(), 24)).toArray();
        int missing = places() - IntStream.of(whole).sum();
        IntStream.range(0, whole.length)
                .boxed()
                .sorted((a, b) -> remainder(b) - remainder(a))
                .limit(missing)
                .forEach(part -> whole[part]++);
        return whole;
    }

    private int remainder(int part) {
        return Math.floorMod(parts().get(part).twentyFourths(), 24);
    }

    /**
     * Of every unit with an overall place in both rankings, the greatest gain first; empty when one
     * of the rankings cannot be scored.
     */
    public static List<RankShift> between(Contest before, Contest after) {
        return new RankShifts(before, after).all();
    }
}
