package cn.fadu.scoring;

/**
 * Sample skewness and excess kurtosis, corrected for small samples (type 2 of Joanes and Gill 1998,
 * as in SAS, SPSS and COINr); NaN for fewer than four numbers or no spread.
 */
record Shape(double skewness, double kurtosis) {

    static Shape of(double[] x, int from, int to) {
        var sorted = Places.sorted(x, from, to);
        double n = sorted.length;
        double mean = 0;
        for (double v : sorted) {
            mean += v / n;
        }
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (double v : sorted) {
            double d = v - mean;
            second += d * d / n;
            third += d * d * d / n;
            fourth += d * d * d * d / n;
        }
        if (n < 4 || second == 0) {
            return new Shape(Double.NaN, Double.NaN);
        }
        double g1 = third / Math.pow(second, 1.5);
        double g2 = fourth / (second * second) - 3;
        return new Shape(
                g1 * Math.sqrt(n * (n - 1)) / (n - 2),
                ((n + 1) * g2 + 6) * (n - 1) / ((n - 2) * (n - 3)));
    }
}
