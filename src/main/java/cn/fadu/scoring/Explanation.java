package cn.fadu.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How a score came about: one line an indicator, whose contributions add up to the score. */
public record Explanation(String unit, int year, String code, double score, List<Line> lines) {

    /**
     * One indicator's way into the score.
     *
     * @param path the branches from below the explained one down to the indicator's parent
     * @param raw as reported or derived; empty when missing
     * @param counted after ceiling, filling, transform and treatment
     * @param weight its share of the score, of what is present; 0 when missing
     * @param contribution what it adds to the score, in the score's unit
     */
    public record Line(
            String indicator,
            List<String> path,
            OptionalDouble raw,
            OptionalDouble counted,
            OptionalDouble normalised,
            double weight,
            double contribution) {}

    /** A bar of a waterfall, from one running total to the next. */
    public record Step(String code, double from, double to) {}

    static Explanation of(Scores scores, String unit, int year, String code, int row) {
        int position = scores.position(code);
        var attribution = new Attribution(scores, row);
        var weights = attribution.shares(position);
        var contributions = attribution.contributions(position);
        var tree = scores.tree();
        var lines =
                tree.leavesUnder(position)
                        .mapToObj(
                                leaf ->
                                        line(
                                                scores,
                                                leaf,
                                                row,
                                                tree.between(position, leaf),
                                                weights[leaf],
                                                contributions[leaf]))
                        .toList();
        return new Explanation(unit, year, code, scores.sheet().columns()[position][row], lines);
    }

    private static Line line(
            Scores scores,
            int leaf,
            int row,
            List<String> path,
            double weight,
            double contribution) {
        var sheet = scores.sheet();
        return new Line(
                scores.tree().codeAt(leaf),
                path,
                present(sheet.raw()[leaf][row]),
                present(sheet.prepared()[leaf][row]),
                present(sheet.columns()[leaf][row]),
                weight,
                contribution);
    }

    private static OptionalDouble present(double number) {
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /**
     * The contributions as bars, each beginning where the one before ends; the last at the score.
     */
    public List<Step> steps() {
        return steps(lines.stream().map(Line::indicator).toList(), contributions());
    }

    private double[] contributions() {
        return lines.stream().mapToDouble(Line::contribution).toArray();
    }

    /** The same by the branches right under the explained one, an indicator there by itself. */
    public List<Step> stepsByBranch() {
        var codes = lines.stream().map(Explanation::head).distinct().toList();
        var sums =
                codes.stream()
                        .mapToDouble(
                                head ->
                                        lines.stream()
                                                .filter(line -> head(line).equals(head))
                                                .mapToDouble(Line::contribution)
                                                .sum())
                        .toArray();
        return steps(codes, sums);
    }

    private static String head(Line line) {
        return line.path().isEmpty() ? line.indicator() : line.path().getFirst();
    }

    private static List<Step> steps(List<String> codes, double[] heights) {
        var steps = new ArrayList<Step>();
        double total = 0;
        for (int i = 0; i < heights.length; i++) {
            steps.add(new Step(codes.get(i), total, total + heights[i]));
            total += heights[i];
        }
        return List.copyOf(steps);
    }
}
