package cn.fadu.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The columns of a table whose rows say, each for itself, where on the paper their cells end. */
final class PaperColumns {

    /** Twips, a twentieth of a point each: hands that draw a line are no more exact. */
    private static final int SAME_EDGE = 90;

    private final List<Integer> edges = new ArrayList<>();

    PaperColumns(List<Integer> rightEdges) {
        rightEdges.stream().distinct().sorted().forEach(this::keep);
    }

    private void keep(int edge) {
        if (edges.isEmpty() || edge - edges.getLast() > SAME_EDGE) {
            edges.add(edge);
        }
    }

    /** The first column that the row's cell stands in. */
    int first(List<Integer> row, int cell) {
        return isTold(row, cell) && cell > 0 ? behind(row.get(cell - 1)) : cell;
    }

    /** How many columns the row's cell takes up. */
    int width(List<Integer> row, int cell) {
        return isTold(row, cell) ? Math.max(1, behind(row.get(cell)) - first(row, cell)) : 1;
    }

    private static boolean isTold(List<Integer> row, int cell) {
        return cell < row.size();
    }

    private int behind(int edge) {
        var found = Collections.binarySearch(edges, edge);
        return found < 0 ? -found - 1 : found + 1;
    }
}
