package cn.fadu.chart;

import cn.fadu.chart.MapFile.Broken;
import cn.fadu.chart.MapFile.Readable;
import cn.fadu.chart.MapFile.Reason;
import cn.fadu.chart.MapOutline.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads GeoJSON, trusting nothing in it. */
final class MapReader {

    private static final int MOST_OUTLINES = 400;
    private static final int DEEPEST = 32;
    private static final int LONGEST_NAME = 60;

    /** What mapping offices call the property that holds an area's name. */
    private static final List<String> NAMES =
            List.of("name", "NAME", "Name", "名称", "乡镇名称", "XZQMC", "xzqmc", "XZMC", "township");

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .build())
                                    .build())
                    .build();

    private MapReader() {}

    static MapFile read(byte[] file) {
        if (file.length > MapFile.LARGEST) {
            return new Broken(Reason.TOO_LARGE, 0);
        }
        try {
            return read(JSON.readTree(file));
        } catch (StreamConstraintsException tooDeep) {
            return new Broken(Reason.TOO_DEEP, 0);
        } catch (JacksonException notJson) {
            return new Broken(Reason.NO_JSON, 0);
        } catch (NotAMap broken) {
            return new Broken(broken.reason, broken.outline);
        }
    }

    private static MapFile read(JsonNode tree) {
        var features = tree.path("features");
        if (!features.isArray() || features.isEmpty()) {
            throw new NotAMap(Reason.NO_FEATURES, 0);
        }
        if (features.size() > MOST_OUTLINES) {
            throw new NotAMap(Reason.TOO_MANY, 0);
        }
        var outlines = new ArrayList<MapOutline>();
        for (var feature : features) {
            outlines.add(new Feature(outlines.size() + 1).read(feature));
        }
        return new Readable(SquaredPaper.draw(outlines));
    }

    /** One outline, which knows its number for the case that it is wrong. */
    private record Feature(int number) {

        MapOutline read(JsonNode feature) {
            var geometry = feature.path("geometry");
            var coordinates = geometry.path("coordinates");
            var name = name(feature.path("properties"));
            return switch (geometry.path("type").asString("")) {
                case "Polygon" -> new MapOutline(name, List.of(polygon(coordinates)));
                case "MultiPolygon" ->
                        new MapOutline(name, parts(coordinates).map(this::polygon).toList());
                default -> throw new NotAMap(Reason.NO_POLYGON, number);
            };
        }

        private String name(JsonNode properties) {
            return NAMES.stream()
                    .map(key -> Wording.clean(properties.path(key).asString("")))
                    .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                    .findFirst()
                    .orElseThrow(() -> new NotAMap(Reason.NO_NAME, number));
        }

        private List<List<Point>> polygon(JsonNode rings) {
            return parts(rings).map(ring -> parts(ring).map(this::point).toList()).toList();
        }

        private Stream<JsonNode> parts(JsonNode list) {
            if (!list.isArray() || list.isEmpty()) {
                throw new NotAMap(Reason.BAD_COORDINATE, number);
            }
            return list.valueStream();
        }

        private Point point(JsonNode pair) {
            var across = pair.path(0);
            var upward = pair.path(1);
            if (!across.isNumber() || !upward.isNumber()) {
                throw new NotAMap(Reason.BAD_COORDINATE, number);
            }
            var point = new Point(across.asDouble(), upward.asDouble());
            if (!(Math.abs(point.across()) <= 180 && Math.abs(point.upward()) <= 90)) {
                throw new NotAMap(Reason.OUT_OF_RANGE, number);
            }
            return point;
        }
    }

    private static final class NotAMap extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Reason reason;
        private final int outline;

        NotAMap(Reason reason, int outline) {
            super(reason.name(), null, false, false);
            this.reason = reason;
            this.outline = outline;
        }
    }
}
