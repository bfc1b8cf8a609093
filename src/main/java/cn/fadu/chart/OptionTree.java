package cn.fadu.chart;

import java.util.Collection;
import java.util.TreeMap;
import org.icepear.echarts.Option;
import org.icepear.echarts.serializer.EChartsSerializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An option on its way from the builder to JSON. What the builder has no class for is added to the
 * tree: functions by name (fadu-chart-parts.js holds them), drawings of our own, texts of data.
 */
final class OptionTree {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final EChartsSerializer BUILDER = new EChartsSerializer();

    private OptionTree() {}

    static ObjectNode from(Option option) {
        return (ObjectNode) JSON.readTree(BUILDER.toJson(option));
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static ArrayNode array() {
        return JSON.createArrayNode();
    }

    static ArrayNode texts(Collection<String> texts) {
        var array = array();
        texts.forEach(array::add);
        return array;
    }

    static JsonNode parse(String json) {
        return JSON.readTree(json);
    }

    static ObjectNode series(ObjectNode option, int index) {
        return (ObjectNode) option.withArray("series").get(index);
    }

    static ObjectNode function(String name) {
        return object().put("$fn", name);
    }

    static ObjectNode function(String name, ObjectNode arguments) {
        return function(name).set("args", arguments);
    }

    /** A series that draws itself with a function of fadu-chart-parts.js. */
    static ObjectNode custom(String name, ObjectNode arguments, ArrayNode data) {
        var series = object().put("type", "custom").put("clip", false).put("silent", true);
        series.set("renderItem", function(name, arguments));
        series.set("tooltip", object().put("show", false));
        series.set("data", data);
        return series;
    }

    static ArrayNode tipLine(String label, String value) {
        return array().add(label).add(value);
    }

    static ObjectNode colours(Palette palette) {
        var colours = object();
        new TreeMap<>(palette.colours()).forEach(colours::put);
        return colours;
    }

    /** JSON that may stand anywhere: also inside a script element. */
    static String text(JsonNode tree) {
        return JSON.writeValueAsString(tree)
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
