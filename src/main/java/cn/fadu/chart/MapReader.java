package cn.fadu.chart;

import cn.fadu.chart.MapFile.Broken;
import cn.fadu.chart.MapFile.Readable;
import cn.fadu.chart.MapFile.Reason;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads GeoJSON, trusting nothing in it. */
final class MapReader {

    private static final int MOST_CHARACTERS = 3_000_000;
    private static final int MOST_FEATURES = 400;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MapReader() {}

    static MapFile read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return new Broken(Reason.TOO_LARGE);
        }
        try {
            return read(JSON.readTree(text));
        } catch (JacksonException notJson) {
            return new Broken(Reason.NO_JSON);
        } catch (NotAMap broken) {
            return new Broken(broken.reason);
        }
    }

    private static MapFile read(JsonNode tree) {
        var features = tree.path("features");
        if (!features.isArray() || features.isEmpty()) {
            throw new NotAMap(Reason.NO_FEATURES);
        }
        if (features.size() > MOST_FEATURES) {
            throw new NotAMap(Reason.TOO_LARGE);
        }
        var names = new ArrayList<String>();
        var extent = new Extent();
        var map = OptionTree.object().put("type", "FeatureCollection");
        var outlines = map.putArray("features");
        for (var feature : features) {
            var name = Wording.clean(feature.at("/properties/name").asString(""));
            if (name.isEmpty()) {
                throw new NotAMap(Reason.NO_NAME);
            }
            names.add(name);
            outlines.add(outline(name, feature.path("geometry"), extent));
        }
        return new Readable(extent.around(names, OptionTree.text(map)));
    }

    private static ObjectNode outline(String name, JsonNode geometry, Extent extent) {
        var type = geometry.path("type").asString("");
        var depth =
                switch (type) {
                    case "Polygon" -> 3;
                    case "MultiPolygon" -> 4;
                    default -> throw new NotAMap(Reason.NO_POLYGON);
                };
        var outline = OptionTree.object().put("type", "Feature");
        outline.putObject("properties").put("name", name);
        var shape = outline.putObject("geometry").put("type", type);
        shape.set("coordinates", rings(geometry.path("coordinates"), depth, extent));
        return outline;
    }

    private static ArrayNode rings(JsonNode rings, int depth, Extent extent) {
        if (!rings.isArray() || rings.isEmpty()) {
            throw new NotAMap(Reason.BAD_COORDINATE);
        }
        var copy = OptionTree.array();
        for (var each : rings) {
            copy.add(depth == 2 ? point(each, extent) : rings(each, depth - 1, extent));
        }
        return copy;
    }

    private static ArrayNode point(JsonNode point, Extent extent) {
        var across = point.path(0);
        var upward = point.path(1);
        if (!across.isNumber() || !upward.isNumber() || !finite(across) || !finite(upward)) {
            throw new NotAMap(Reason.BAD_COORDINATE);
        }
        extent.add(across.asDouble(), upward.asDouble());
        return OptionTree.array().add(across.asDouble()).add(upward.asDouble());
    }

    private static boolean finite(JsonNode number) {
        return Math.abs(number.asDouble()) <= 1e9;
    }

    /** How far the points reach. */
    private static final class Extent {

        private final DoubleSummaryStatistics across = new DoubleSummaryStatistics();
        private final DoubleSummaryStatistics upward = new DoubleSummaryStatistics();

        void add(double x, double y) {
            across.accept(x);
            upward.accept(y);
        }

        Boundaries around(List<String> names, String geoJson) {
            var middle = (upward.getMin() + upward.getMax()) / 2;
            var degrees = Math.abs(middle) < 85 && across.getMax() <= 180;
            var squeeze = degrees ? Math.cos(Math.toRadians(middle)) : 1;
            var width = (across.getMax() - across.getMin()) * squeeze;
            var height = Math.max(upward.getMax() - upward.getMin(), 1e-9);
            return new Boundaries(names, geoJson, squeeze, Math.max(width / height, 0.1));
        }
    }

    private static final class NotAMap extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Reason reason;

        NotAMap(Reason reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }
    }
}
