package cn.fadu.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts candidates by the weight of each mention. */
final class Tally<T extends Comparable<T>> {

    private static final int FEW = 5;
    private static final int NOISE = 4;

    private final Map<T, Integer> weights = new HashMap<>();

    void add(T candidate, int weight) {
        weights.merge(candidate, weight, Integer::sum);
    }

    /** The heaviest candidates first, equal ones in their own order; the far lighter are noise. */
    List<T> likeliest(int atLeast) {
        var heaviest = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var enough = Math.max(atLeast, heaviest / NOISE);
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= enough)
                .sorted(
                        Map.Entry.<T, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(FEW)
                .toList();
    }
}
