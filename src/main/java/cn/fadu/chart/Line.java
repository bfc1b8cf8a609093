package cn.fadu.chart;

import java.util.List;
import java.util.function.UnaryOperator;

/** A township's values, one for each period, dimension or part of the chart. */
public record Line(Subject subject, List<Datum> points) {

    public Line {
        points = List.copyOf(points);
    }

    Line renamed(UnaryOperator<Subject> names) {
        return new Line(names.apply(subject), points);
    }

    static void requireOneValueEach(List<Line> lines, List<String> places) {
        for (var line : lines) {
            if (line.points().size() != places.size()) {
                throw new IllegalArgumentException(
                        "%s has not one value for each of %s".formatted(line.subject(), places));
            }
        }
    }
}
