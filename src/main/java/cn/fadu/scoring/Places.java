package cn.fadu.scoring;

import java.util.Arrays;

/** Places of numbers among each other. */
final class Places {

    private Places() {}

    /**
     * The place from below of each number in the slice, 1 for the lowest; NaN stays NaN. Numbers
     * count as equal only if they are.
     */
    static void fromBelow(double[] x, int from, int to, Ties ties, double[] out) {
        var sorted = sorted(x, from, to);
        var places = placesFromBelow(sorted, ties);
        for (int i = from; i < to; i++) {
            out[i] = Double.isNaN(x[i]) ? Double.NaN : places[Arrays.binarySearch(sorted, x[i])];
        }
    }

    private static double[] placesFromBelow(double[] sorted, Ties ties) {
        var places = new double[sorted.length];
        for (int start = 0, group = 1; start < sorted.length; group++) {
            int end = start;
            while (end < sorted.length && sorted[end] == sorted[start]) {
                end++;
            }
            var place =
                    switch (ties) {
                        case MIN -> start + 1;
                        case MAX -> end;
                        case AVERAGE -> (start + 1 + end) / 2.0;
                        case DENSE -> group;
                    };
            Arrays.fill(places, start, end, place);
            start = end;
        }
        return places;
    }

    /**
     * The place from above of each score in the slice, 1 for the highest; 0 for NaN. Scores no
     * further apart than the tolerance, from one to the next, are equal.
     */
    static void fromAbove(double[] x, int from, int to, Ties ties, double tolerance, int[] out) {
        var sorted = sorted(x, from, to);
        int n = sorted.length;
        var places = new int[n];
        for (int end = n, group = 1; end > 0; group++) {
            int start = end - 1;
            while (start > 0 && sorted[start] - sorted[start - 1] <= tolerance) {
                start--;
            }
            var place =
                    switch (ties) {
                        case MIN, AVERAGE -> n - end + 1;
                        case MAX -> n - start;
                        case DENSE -> group;
                    };
            Arrays.fill(places, start, end, place);
            end = start;
        }
        for (int i = from; i < to; i++) {
            out[i] = Double.isNaN(x[i]) ? 0 : places[Arrays.binarySearch(sorted, x[i])];
        }
    }

    /** The numbers of the slice in ascending order, without NaN. */
    static double[] sorted(double[] x, int from, int to) {
        var sorted = Arrays.copyOfRange(x, from, to);
        Arrays.sort(sorted);
        int n = sorted.length;
        while (n > 0 && Double.isNaN(sorted[n - 1])) {
            n--;
        }
        return n == sorted.length ? sorted : Arrays.copyOf(sorted, n);
    }
}
