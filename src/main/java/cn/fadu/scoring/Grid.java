package cn.fadu.scoring;

import java.util.List;

/** The rows of every column: all units of the first year, then of the next; both ascending. */
record Grid(List<String> units, List<Integer> years) {

    int rows() {
        return units.size() * years.size();
    }

    int row(int unit, int year) {
        return year * units.size() + unit;
    }

    int unitOf(int row) {
        return row % units.size();
    }

    int yearOf(int row) {
        return row / units.size();
    }

    String unitAt(int row) {
        return units.get(unitOf(row));
    }

    int yearAt(int row) {
        return years.get(yearOf(row));
    }

    int from(int year) {
        return year * units.size();
    }

    int to(int year) {
        return (year + 1) * units.size();
    }
}
