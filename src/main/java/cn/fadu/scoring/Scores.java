package cn.fadu.scoring;

import cn.fadu.indicator.Direction;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Scores and places of every unit in every year, for every branch and every leaf of the tree. */
public final class Scores implements Scoring.Outcome {

    private final Tree tree;
    private final Values values;
    private final Grid grid;
    private final Sheet sheet;
    private final Coverage coverage;
    private final int[][] ranks;
    private final List<Flaw> remarks;

    Scores(Pass pass, Sheet sheet) {
        this.tree = pass.tree();
        this.values = pass.values();
        this.grid = values.grid();
        this.sheet = sheet;
        this.coverage = new Coverage(tree, sheet.raw(), grid.rows());
        this.remarks = pass.sink().remarks();
        this.ranks = new int[tree.size()][];
        var ranker = new Ranker(tree, coverage, Block.all(grid));
        for (int position = 0; position < tree.size(); position++) {
            ranks[position] =
                    tree.isLeaf(position)
                            ? ranker.ranks(meritOfLeaf(position), 0)
                            : ranker.ranks(position, sheet.columns()[position]);
        }
    }

    /** A single indicator ranks by its value up to the ceiling, not by its place on the scale. */
    private double[] meritOfLeaf(int position) {
        var leaf = tree.leaves().get(position);
        var merit = Preparation.capped(leaf, sheet.raw()[position]);
        double sign = leaf.direction() == Direction.DOWN ? -1 : 1;
        for (int row = 0; row < merit.length; row++) {
            merit[row] *= sign;
        }
        return merit;
    }

    public Method method() {
        return tree.method();
    }

    public Values values() {
        return values;
    }

    public List<Integer> years() {
        return grid.years();
    }

    /** The units that take part in the year, in the order of their names. */
    public List<String> units(int year) {
        return values.unitsOf(year);
    }

    /** The years in which the unit takes part. */
    public List<Integer> years(String unit) {
        return grid.years().stream()
                .filter(year -> values.row(unit, year).filter(values::isPresent).isPresent())
                .toList();
    }

    /** The code of the top branch, the overall score. */
    public String top() {
        return tree.codeAt(tree.size() - 1);
    }

    /** The branches, children before parents, the top last. */
    public List<String> branches() {
        return tree.branches().stream().map(Branch::code).toList();
    }

    public List<String> leaves() {
        return tree.leaves().stream().map(Leaf::code).toList();
    }

    /** Unrounded; of a leaf the normalised value. */
    public OptionalDouble score(String unit, int year, String code) {
        return number(sheet.columns(), unit, year, code);
    }

    /** A leaf's value as reported or derived, in its own unit. */
    public OptionalDouble raw(String unit, int year, String leaf) {
        return tree.isLeaf(position(leaf))
                ? number(sheet.raw(), unit, year, leaf)
                : OptionalDouble.empty();
    }

    public OptionalInt rank(String unit, int year, String code) {
        int rank = values.row(unit, year).map(row -> ranks[position(code)][row]).orElse(0);
        return rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /** The share of the leaves at or under the code that the unit reports, 0 to 1. */
    public double coverage(String unit, int year, String code) {
        return values.row(unit, year).map(row -> coverage.share(position(code), row)).orElse(0.0);
    }

    /** All units of the year, the first place first; those without a place last, by name. */
    public List<Standing> standings(int year, String code) {
        return units(year).stream()
                .map(unit -> standing(unit, year, code))
                .sorted(Comparator.comparingInt(each -> each.rank().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    /** The units of a group alone, with their places among each other by the same scores. */
    public List<Standing> standings(int year, String code, PeerGroup group) {
        var all =
                standings(year, code).stream()
                        .filter(each -> group.units().contains(each.unit()))
                        .toList();
        return all.stream()
                .map(
                        each ->
                                each.at(
                                        each.rank().stream()
                                                .map(rank -> among(all, rank))
                                                .findFirst()))
                .toList();
    }

    /** The place within a group, by the method's rule for ties, from the places in the whole. */
    private int among(List<Standing> group, int rank) {
        var better =
                group.stream().flatMapToInt(each -> each.rank().stream()).filter(r -> r < rank);
        return 1
                + (int)
                        switch (tree.method().ranking().ties()) {
                            case DENSE -> better.distinct().count();
                            case MIN, AVERAGE -> better.count();
                            case MAX ->
                                    better.count()
                                            - 1
                                            + group.stream()
                                                    .filter(each -> each.rank().orElse(0) == rank)
                                                    .count();
                        };
    }

    public Standing standing(String unit, int year, String code) {
        return new Standing(
                unit,
                year,
                code,
                score(unit, year, code),
                rank(unit, year, code),
                coverage(unit, year, code));
    }

    /** How the score came about; empty where there is none. */
    public Optional<Explanation> explain(String unit, int year, String code) {
        return values.row(unit, year)
                .filter(_ -> score(unit, year, code).isPresent())
                .map(row -> Explanation.of(this, unit, year, code, row));
    }

    /** What a reader must know: indicators left out and why, zeros that decide a mean. */
    public List<Flaw> remarks() {
        return remarks;
    }

    Tree tree() {
        return tree;
    }

    Sheet sheet() {
        return sheet;
    }

    Coverage coverage() {
        return coverage;
    }

    int position(String code) {
        int position = tree.position(code);
        if (position < 0) {
            throw new IllegalArgumentException("Not in the tree: " + code);
        }
        return position;
    }

    private OptionalDouble number(double[][] columns, String unit, int year, String code) {
        double number =
                values.row(unit, year).map(row -> columns[position(code)][row]).orElse(Double.NaN);
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
}
