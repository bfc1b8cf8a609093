package cn.fadu.scoring;

/** Turns the column of a branch into places: covered, rounded, year by year. */
final class Ranker {

    /** Scores this share of the scale apart differ by the computer's noise alone. */
    private static final double NOISE = 1e-10;

    private final Tree tree;
    private final Coverage coverage;
    private final Block block;

    Ranker(Tree tree, Coverage coverage, Block block) {
        this.tree = tree;
        this.coverage = coverage;
        this.block = block;
    }

    /** Places by row of the block, 0 for none. */
    int[] ranks(int position, double[] column) {
        var ranking = tree.method().ranking();
        var merit = new double[column.length];
        for (int row = 0; row < merit.length; row++) {
            merit[row] =
                    coverage.suffices(position, block.from() + row)
                            ? ranking.round(column[row])
                            : Double.NaN;
        }
        return ranks(merit, NOISE * tree.method().scale().width());
    }

    int[] ranks(double[] merit, double tolerance) {
        var ranks = new int[merit.length];
        var grid = block.grid();
        for (int year = 0; year < grid.years().size(); year++) {
            var ties = tree.method().ranking().ties();
            Places.fromAbove(merit, grid.from(year), grid.to(year), ties, tolerance, ranks);
        }
        return ranks;
    }
}
