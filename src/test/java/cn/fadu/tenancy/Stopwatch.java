package cn.fadu.tenancy;

import java.util.ArrayList;
import java.util.List;

/** Times in milliseconds; medians, because a neighbour on the machine is felt in single runs. */
final class Stopwatch {

    /** The medians of two things measured in turns. */
    record Pair(double first, double second) {}

    private Stopwatch() {}

    static double millis(Runnable work) {
        var begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** Both meet the same moments of the machine; the first rounds only warm up. */
    static Pair inTurns(int warmUp, int rounds, Runnable one, Runnable other) {
        for (var round = 0; round < warmUp; round++) {
            one.run();
            other.run();
        }
        var first = new ArrayList<Double>();
        var second = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            first.add(millis(one));
            second.add(millis(other));
        }
        return new Pair(median(first), median(second));
    }
}
