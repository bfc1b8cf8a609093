package cn.fadu.scoring;

/** How often each row had each place, over many replications. */
final class RankCounts {

    private final int[][] counts;

    RankCounts(int rows, int places) {
        this.counts = new int[rows][places + 1];
    }

    void add(int[] ranks) {
        for (int row = 0; row < ranks.length; row++) {
            counts[row][ranks[row]]++;
        }
    }

    void add(RankCounts others) {
        for (int row = 0; row < counts.length; row++) {
            for (int place = 0; place < counts[row].length; place++) {
                counts[row][place] += others.counts[row][place];
            }
        }
    }

    /** Replications in which the row had a place at all. */
    int ranked(int row) {
        int ranked = 0;
        for (int place = 1; place < counts[row].length; place++) {
            ranked += counts[row][place];
        }
        return ranked;
    }

    /** The quantile of type 7 of the row's places. */
    double quantile(int row, double p) {
        double at = (ranked(row) - 1) * p;
        int below = (int) Math.floor(at);
        int first = placeOf(row, below);
        int second = placeOf(row, Math.min(below + 1, ranked(row) - 1));
        return first + (at - below) * (second - first);
    }

    /** The place at an index of the sorted places. */
    private int placeOf(int row, int index) {
        int place = 0;
        int passed = 0;
        while (passed <= index) {
            passed += counts[row][++place];
        }
        return place;
    }

    /** The share of the ranked replications with the place or a better one. */
    double shareUpTo(int row, int place) {
        int within = 0;
        for (int each = 1; each <= Math.min(place, counts[row].length - 1); each++) {
            within += counts[row][each];
        }
        return (double) within / ranked(row);
    }
}
