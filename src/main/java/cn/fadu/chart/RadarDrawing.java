package cn.fadu.chart;

import static cn.fadu.chart.OptionTree.array;
import static cn.fadu.chart.OptionTree.object;

import java.util.ArrayList;
import java.util.List;
import org.icepear.echarts.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Draws profiles over dimensions, and beside them, where there is room, their numbers. ECharts' own
 * radar puts a missing value into the centre, as if it were zero; here a line stops before it.
 */
final class RadarDrawing {

    static final int HEIGHT = 420;
    private static final int ASIDE = 508;
    private static final int RIGHT = 912;
    private static final int ROOM = 860;
    private static final int RINGS = 4;

    private final Radar spec;
    private final Caption caption;
    private final ChartTable table;

    private RadarDrawing(Radar spec) {
        this.spec = spec;
        this.caption = spec.caption();
        this.table = spec.table();
    }

    static ObjectNode of(Radar spec) {
        return new RadarDrawing(spec).tree();
    }

    private ObjectNode tree() {
        var tree = OptionTree.from(new Option());
        var profiles = new ArrayList<>(spec.profiles());
        if (!spec.median().isEmpty()) {
            profiles.add(new Line(new Subject("", caption.words().of(Word.MEDIAN)), spec.median()));
        }
        var web = OptionTree.custom("web", web(profiles), data(profiles));
        web.put("coordinateSystem", "none").put("silent", false).remove("tooltip");
        tree.putArray("series").add(web).add(aside());
        tree.set("tooltip", Axes.tooltip("item"));
        return tree;
    }

    private ObjectNode web(List<Line> profiles) {
        var breaks = new LineBreaks(ChartFont.REGULAR, 12);
        var names = array();
        spec.dimensions()
                .forEach(name -> names.add(String.join("\n", breaks.balanced(name, 100, 4))));
        var drawn = array();
        for (var index = 0; index < profiles.size(); index++) {
            var own = index < spec.profiles().size();
            var line = profiles.get(index);
            var profile = drawn.addObject().put("colour", own ? Palette.series(index) : "@muted");
            profile.put("name", line.subject().name()).put("mark", own ? index : -1);
            var points = profile.putArray("points");
            line.points()
                    .forEach(point -> point.value().ifPresentOrElse(points::add, points::addNull));
        }
        var web = object().put("limit", spec.limit()).put("rings", RINGS).put("room", ROOM);
        web.put("line", "@grid").put("ink", "@ink").put("muted", "@muted").set("names", names);
        return web.set("profiles", drawn);
    }

    private ArrayNode data(List<Line> profiles) {
        var data = array();
        for (var profile : profiles) {
            var datum = data.addObject().put("key", profile.subject().key());
            datum.put("name", profile.subject().name()).put("value", data.size());
            var tip = datum.putArray("tip");
            for (var i = 0; i < profile.points().size(); i++) {
                var text = Axes.withUnit(profile.points().get(i), caption);
                tip.add(OptionTree.tipLine(spec.dimensions().get(i), text));
            }
        }
        return data;
    }

    /** Dimensions down, townships across: the same cells as the table's. */
    private ObjectNode aside() {
        var step = Math.min(30, (HEIGHT - 40) / (table.rows().size() + 1));
        var top = 24;
        var texts = array();
        var lines = array();
        for (var column = 0; column < table.columns().size(); column++) {
            var head = text(texts, table.columns().get(column).header(), column, top);
            head.put("colour", column == 0 ? "@muted" : colour(column));
            head.put("strong", column > 0);
            for (var row = 0; row < table.rows().size(); row++) {
                var words = table.rows().get(row).cells().get(column).text();
                text(texts, words, column, top + (row + 1) * step).put("colour", "@ink");
            }
        }
        for (var row = 0; row <= table.rows().size(); row++) {
            lines.add(top + row * step + step / 2);
        }
        var arguments = object().put("left", ASIDE).put("right", RIGHT).put("line", "@grid");
        arguments.put("least", ROOM).set("lines", lines).set("texts", texts);
        var aside = OptionTree.custom("aside", arguments, array().add(0));
        return aside.put("coordinateSystem", "none");
    }

    private String colour(int column) {
        return column <= spec.profiles().size() ? Palette.series(column - 1) : "@muted";
    }

    private ObjectNode text(ArrayNode texts, String words, int column, int y) {
        var text = texts.addObject().put("text", words).put("y", y).put("strong", false);
        var end = RIGHT - 2.0;
        for (var later = table.columns().size() - 1; later > column; later--) {
            end -= width(later);
        }
        if (column == 0) {
            return text.put("x", ASIDE).put("align", "left").put("width", end - ASIDE);
        }
        return text.put("x", end).put("align", "right").put("width", width(column) - 8);
    }

    /** As wide as the head asks, within a fair share of the room. */
    private double width(int column) {
        var head = ChartFont.BOLD.width(table.columns().get(column).header(), 13) + 14;
        var share = (RIGHT - ASIDE - 110.0) / (table.columns().size() - 1);
        return Math.clamp(head, 52, Math.max(52, share));
    }
}
