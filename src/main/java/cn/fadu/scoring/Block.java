package cn.fadu.scoring;

import java.util.Arrays;
import java.util.List;

/** The rows of one year, or of all, cut out of columns that span every year. */
record Block(Grid grid, int from, int to) {

    static Block all(Grid whole) {
        return new Block(whole, 0, whole.rows());
    }

    static Block of(Grid whole, int year) {
        int index = whole.years().indexOf(year);
        if (index < 0) {
            throw new IllegalArgumentException("No values of " + year);
        }
        var one = new Grid(whole.units(), List.of(year));
        return new Block(one, whole.from(index), whole.to(index));
    }

    double[] cut(double[] column) {
        return from == 0 && to == column.length ? column : Arrays.copyOfRange(column, from, to);
    }
}
