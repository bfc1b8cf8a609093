package cn.fadu.chart;

import cn.fadu.chart.MapOutline.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;

/**
 * Draws outlines anew on squared paper, as fine as a picture shows and no finer. Neighbours' common
 * corners fall on the same crossing, so that a common border stays one; where the land lies on the
 * globe is not kept.
 */
final class SquaredPaper {

    private static final int FINEST = 1200;
    private static final int COARSEST = 150;
    private static final int MOST_CORNERS = 6000;

    private record Crossing(int across, int upward) {}

    private final double west;
    private final double south;
    private final double squeeze;
    private final double side;

    private SquaredPaper(List<MapOutline> outlines, int squares) {
        var across = outlines.stream().flatMap(MapOutline::points).mapToDouble(Point::across);
        var upward = outlines.stream().flatMap(MapOutline::points).mapToDouble(Point::upward);
        var width = across.summaryStatistics();
        var height = upward.summaryStatistics();
        west = width.getMin();
        south = height.getMin();
        // A degree eastward is the shorter, the further north.
        squeeze = Math.cos(Math.toRadians((height.getMin() + height.getMax()) / 2));
        var wide = (width.getMax() - west) * squeeze;
        side = Math.max(Math.max(wide, height.getMax() - south), 1e-9) / squares;
    }

    static Boundaries draw(List<MapOutline> outlines) {
        for (var squares = FINEST; ; squares = squares * 2 / 3) {
            var drawn = new SquaredPaper(outlines, squares).drawn(outlines);
            if (squares < COARSEST || corners(drawn) <= MOST_CORNERS) {
                return boundaries(outlines, drawn);
            }
        }
    }

    private List<List<List<List<Crossing>>>> drawn(List<MapOutline> outlines) {
        return outlines.stream().map(this::polygons).toList();
    }

    /** What is smaller than a square, an islet or a courtyard, is left out. */
    private List<List<List<Crossing>>> polygons(MapOutline outline) {
        return outline.polygons().stream()
                .map(polygon -> polygon.stream().flatMap(ring -> crossings(ring).stream()).toList())
                .filter(polygon -> !polygon.isEmpty())
                .toList();
    }

    private Optional<List<Crossing>> crossings(List<Point> ring) {
        var kept = new ArrayList<Crossing>();
        for (var point : ring) {
            var crossing = crossing(point);
            if (kept.isEmpty() || !kept.getLast().equals(crossing)) {
                kept.add(crossing);
            }
        }
        if (!kept.getFirst().equals(kept.getLast())) {
            kept.add(kept.getFirst());
        }
        return kept.size() < 4 ? Optional.empty() : Optional.of(kept);
    }

    private Crossing crossing(Point point) {
        return new Crossing(
                (int) Math.round((point.across() - west) * squeeze / side),
                (int) Math.round((point.upward() - south) / side));
    }

    private static long corners(List<List<List<List<Crossing>>>> drawn) {
        return drawn.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .mapToLong(List::size)
                .sum();
    }

    private static Boundaries boundaries(
            List<MapOutline> outlines, List<List<List<List<Crossing>>>> drawn) {
        var map = OptionTree.object().put("type", "FeatureCollection");
        var features = map.putArray("features");
        for (var index = 0; index < outlines.size(); index++) {
            var feature = features.addObject().put("type", "Feature");
            feature.putObject("properties").put("name", outlines.get(index).name());
            var shape = feature.putObject("geometry").put("type", "MultiPolygon");
            shape.set("coordinates", coordinates(drawn.get(index)));
        }
        var names = outlines.stream().map(MapOutline::name).distinct().toList();
        return new Boundaries(names, OptionTree.text(map), aspect(drawn));
    }

    private static ArrayNode coordinates(List<List<List<Crossing>>> polygons) {
        var all = OptionTree.array();
        for (var polygon : polygons) {
            var rings = all.addArray();
            for (var ring : polygon) {
                var points = rings.addArray();
                ring.forEach(at -> points.addArray().add(at.across()).add(at.upward()));
            }
        }
        return all;
    }

    private static double aspect(List<List<List<List<Crossing>>>> drawn) {
        var all = drawn.stream().flatMap(List::stream).flatMap(List::stream).flatMap(List::stream);
        int width = 1;
        int height = 1;
        for (var at : all.toList()) {
            width = Math.max(width, at.across());
            height = Math.max(height, at.upward());
        }
        return Math.clamp((double) width / height, 0.1, 10);
    }
}
