package cn.fadu.scoring;

import cn.fadu.scoring.Uncertainty.Source;

/**
 * One set of choices: weights by branch and child; of normalisation, aggregation and imputation
 * which alternative (0 the method's own); and the key from which readings are drawn.
 */
record Draw(double[][] weights, int normalisation, int aggregation, int imputation, long readings) {

    /** Makes draws; each source of uncertainty hangs on its own key. */
    record Maker(Tree tree, Uncertainty uncertainty) {

        Draw of(long seed, int replication) {
            var keys = new long[Source.values().length];
            for (int source = 0; source < keys.length; source++) {
                keys[source] = Dice.key(seed, replication, source);
            }
            return of(keys);
        }

        Draw of(long[] keys) {
            return new Draw(
                    weights(new Dice(keys[Source.WEIGHTS.ordinal()])),
                    choice(keys, Source.NORMALISATION, uncertainty.normalisations().size()),
                    choice(keys, Source.AGGREGATION, uncertainty.aggregations().size()),
                    choice(keys, Source.IMPUTATION, uncertainty.imputations().size()),
                    keys[Source.READINGS.ordinal()]);
        }

        private static int choice(long[] keys, Source source, int alternatives) {
            return new Dice(keys[source.ordinal()]).below(alternatives + 1);
        }

        private double[][] weights(Dice dice) {
            var drawn = new double[tree.branches().size()][];
            for (int branch = 0; branch < drawn.length; branch++) {
                drawn[branch] = tree.weights(branch).clone();
                for (int child = 0; child < drawn[branch].length; child++) {
                    drawn[branch][child] *= 1 + uncertainty.weights() * (2 * dice.next() - 1);
                }
            }
            return drawn;
        }
    }
}
