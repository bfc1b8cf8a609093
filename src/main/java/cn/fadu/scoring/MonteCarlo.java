package cn.fadu.scoring;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Ranks again and again under choices drawn at random. A replication depends on the seed and on its
 * own number alone: the same seed gives the same result to the last bit on any number of threads.
 */
public record MonteCarlo(Uncertainty uncertainty, int replications, long seed, int threads) {

    public MonteCarlo {
        if (replications < 1 || threads < 1) {
            throw new IllegalArgumentException("At least one replication and one thread");
        }
    }

    /** As many threads as the machine has processors. */
    public MonteCarlo(Uncertainty uncertainty, int replications, long seed) {
        this(uncertainty, replications, seed, Runtime.getRuntime().availableProcessors());
    }

    /** Of every year. */
    public Intervals of(Scores nominal) {
        return of(nominal, Block.all(nominal.values().grid()));
    }

    /** Of one year, much faster where there are many. */
    public Intervals of(Scores nominal, int year) {
        return of(nominal, Block.of(nominal.values().grid(), year));
    }

    /**
     * Which choice matters in a year, from as many base replications as stated; each costs two
     * rankings and one more for every source of uncertainty.
     */
    public Sensitivity sensitivity(Scores nominal, int year) {
        var run = new SensitivityRun(nominal, uncertainty, year, seed);
        var places = new int[replications][][];
        parts(
                part -> {
                    run.run(places, part, threads);
                    return part;
                });
        return run.effects(places);
    }

    private Intervals of(Scores nominal, Block block) {
        var work = new Work(nominal, uncertainty, block, replications, seed);
        var parts = parts(part -> work.run(part, threads));
        var counts = parts.getFirst();
        for (var others : parts.subList(1, parts.size())) {
            for (int branch = 0; branch < counts.length; branch++) {
                counts[branch].add(others[branch]);
            }
        }
        return new Intervals(nominal, block, counts, work.topRanks);
    }

    /** One part of the work for each thread. */
    private <T> List<T> parts(IntFunction<T> work) {
        if (threads == 1) {
            return List.of(work.apply(0));
        }
        try (var pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> IntStream.range(0, threads).parallel().mapToObj(work).toList())
                    .join();
        }
    }

    private static final class Work {

        private final Tree tree;
        private final Block block;
        private final Replica replica;
        private final Draw.Maker draws;
        private final Ranker ranker;
        private final long seed;
        private final char[][] topRanks;

        Work(Scores nominal, Uncertainty uncertainty, Block block, int replications, long seed) {
            this.tree = nominal.tree();
            this.block = block;
            this.replica = new Replica(nominal, uncertainty, block);
            this.draws = new Draw.Maker(tree, uncertainty);
            this.ranker = new Ranker(tree, nominal.coverage(), block);
            this.seed = seed;
            this.topRanks = new char[replications][];
        }

        /** Every so many-th replication; the counts of each branch. */
        RankCounts[] run(int first, int step) {
            var counts = new RankCounts[tree.branches().size()];
            for (int branch = 0; branch < counts.length; branch++) {
                counts[branch] = new RankCounts(block.grid().rows(), block.grid().units().size());
            }
            for (int replication = first; replication < topRanks.length; replication += step) {
                var columns = replica.columns(draws.of(seed, replication));
                int[] ranks = {};
                for (int branch = 0; branch < counts.length; branch++) {
                    int position = tree.leaves().size() + branch;
                    ranks = ranker.ranks(position, columns[position]);
                    counts[branch].add(ranks);
                }
                topRanks[replication] = narrowed(ranks);
            }
            return counts;
        }

        private static char[] narrowed(int[] ranks) {
            var narrow = new char[ranks.length];
            for (int row = 0; row < ranks.length; row++) {
                narrow[row] = (char) ranks[row];
            }
            return narrow;
        }
    }
}
