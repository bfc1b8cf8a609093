package cn.fadu.chart;

import java.math.BigDecimal;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Five steps of one blue, from light to deep; colour-blind eyes see them as light to dark. */
public enum Shades {
    LOWEST("q1", "ink"),
    LOW("q2", "ink"),
    MIDDLE("q3", "ink"),
    HIGH("q4", "on-deep"),
    HIGHEST("q5", "on-deep");

    private final String role;
    private final String ink;

    Shades(String role, String ink) {
        this.role = role;
        this.ink = ink;
    }

    /** The colour's role in the palette. */
    public String role() {
        return role;
    }

    /** The role of the colour of texts on this shade. */
    public String inkRole() {
        return ink;
    }

    String ground() {
        return Palette.role(role);
    }

    String ink() {
        return Palette.role(ink);
    }

    /** The cell's shade within the whole heatmap or its column; none for a missing value. */
    public static Optional<Shades> of(Heatmap spec, int row, int column) {
        var compared =
                spec.shading() == Heatmap.Shading.WHOLE
                        ? spec.rows().stream().flatMap(line -> line.points().stream())
                        : spec.rows().stream().map(line -> line.points().get(column));
        return spec.rows()
                .get(row)
                .points()
                .get(column)
                .value()
                .map(value -> among(value, range(compared)));
    }

    static Optional<Shades> of(Datum datum, List<Datum> all) {
        return datum.value().map(value -> among(value, range(all.stream())));
    }

    /** From where to where each shade reaches; one alone where all values are equal. */
    static Map<Shades, Reach> steps(List<Datum> all) {
        var range = range(all.stream());
        if (range.getCount() == 0) {
            return Map.of();
        }
        var steps = new EnumMap<Shades, Reach>(Shades.class);
        var width = (range.getMax() - range.getMin()) / values().length;
        if (width <= 0) {
            steps.put(MIDDLE, Reach.of(range.getMin(), range.getMax()));
            return steps;
        }
        for (var shade : values()) {
            var low = range.getMin() + shade.ordinal() * width;
            steps.put(shade, Reach.of(low, low + width));
        }
        return steps;
    }

    /** Two values, the lower one first. */
    record Reach(BigDecimal low, BigDecimal high) {

        private static Reach of(double low, double high) {
            return new Reach(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
        }
    }

    private static DoubleSummaryStatistics range(Stream<Datum> data) {
        return data.flatMap(datum -> datum.value().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .summaryStatistics();
    }

    private static Shades among(BigDecimal value, DoubleSummaryStatistics range) {
        var width = range.getMax() - range.getMin();
        if (width <= 0) {
            return MIDDLE;
        }
        var step = (int) ((value.doubleValue() - range.getMin()) / width * values().length);
        return values()[Math.clamp(step, 0, values().length - 1)];
    }
}
