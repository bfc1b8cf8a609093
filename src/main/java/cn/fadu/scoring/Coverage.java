package cn.fadu.scoring;

/** How many of the leaves under each branch are reported, and whether that is enough to rank. */
final class Coverage {

    private static final double NOISE = 1e-9;

    private final Tree tree;
    private final int rows;
    private final int[][] reported;
    private final int[] leaves;

    Coverage(Tree tree, double[][] raw, int rows) {
        this.tree = tree;
        this.rows = rows;
        this.reported = new int[tree.size()][rows];
        this.leaves = new int[tree.size()];
        for (int position = 0; position < tree.size(); position++) {
            if (tree.isLeaf(position)) {
                countLeaf(position, raw[position]);
            } else {
                countBranch(position);
            }
        }
    }

    private void countLeaf(int leaf, double[] raw) {
        leaves[leaf] = 1;
        for (int row = 0; row < rows; row++) {
            reported[leaf][row] = Double.isNaN(raw[row]) ? 0 : 1;
        }
    }

    private void countBranch(int position) {
        for (int child : tree.children(position - tree.leaves().size())) {
            leaves[position] += leaves[child];
            for (int row = 0; row < rows; row++) {
                reported[position][row] += reported[child][row];
            }
        }
    }

    /** The share of the leaves under the position that are reported, 0 to 1. */
    double share(int position, int row) {
        return (double) reported[position][row] / leaves[position];
    }

    /** Both the branch itself and the whole tree must be covered. */
    boolean suffices(int position, int row) {
        double least = tree.method().minimumCoverage() - NOISE;
        return share(position, row) >= least && share(tree.size() - 1, row) >= least;
    }
}
