package cn.fadu.chart;

import tools.jackson.databind.node.ObjectNode;

/**
 * The ECharts option of a chart as JSON. Colours stand as roles (@ink) and functions by name;
 * {@code fadu-chart-parts.js} fills them in, in the browser as on the server.
 */
public record ChartOption(String json) {

    public static ChartOption of(ChartSpec spec) {
        var tree = drawn(spec);
        tree.put("backgroundColor", "transparent");
        tree.set("textStyle", OptionTree.object().put("color", "@ink"));
        tree.put("animation", false);
        tree.set("aria", aria(spec));
        if (spec instanceof TrendLines || spec instanceof BumpLines) {
            tree.put("$begin", "right"); // where a narrow screen begins to read: at the last year
        }
        return new ChartOption(OptionTree.text(tree));
    }

    /** The height in pixels that shows the chart without crowding, at about 900 pixels of width. */
    public static int height(ChartSpec spec) {
        return switch (spec) {
            case BumpLines bump -> PathsDrawing.height(bump);
            case DutyCalendar calendar -> CellsDrawing.height(calendar, calendar.periods());
            case Heatmap heatmap -> CellsDrawing.height(heatmap, heatmap.columns());
            case ProgressRing _ -> ProgressRingDrawing.HEIGHT;
            case Quadrants _ -> QuadrantsDrawing.HEIGHT;
            case Radar _ -> RadarDrawing.HEIGHT;
            case RankingBars bars -> RankingBarsDrawing.height(bars);
            case SlopePairs slope -> PathsDrawing.height(slope);
            case SmallMultiples multiples -> SmallMultiplesDrawing.height(multiples);
            case StackedBars stacked -> StackedBarsDrawing.height(stacked);
            case TownshipMap map -> TownshipMapDrawing.height(map);
            case TrendLines _ -> TrendLinesDrawing.HEIGHT;
            case Waterfall waterfall -> WaterfallDrawing.height(waterfall);
        };
    }

    /** The least width in pixels; a narrower screen scrolls sideways. */
    public static int leastWidth(ChartSpec spec) {
        return switch (spec) {
            case DutyCalendar calendar -> CellsDrawing.leastWidth(calendar, calendar.periods());
            case Heatmap heatmap -> CellsDrawing.leastWidth(heatmap, heatmap.columns());
            case BumpLines bump -> 200 + bump.periods().size() * 60;
            case SlopePairs _ -> 560;
            case TrendLines trend -> 160 + trend.periods().size() * 28;
            default -> 320;
        };
    }

    private static ObjectNode drawn(ChartSpec spec) {
        return switch (spec) {
            case BumpLines bump -> PathsDrawing.of(bump);
            case DutyCalendar calendar -> CellsDrawing.of(calendar);
            case Heatmap heatmap -> CellsDrawing.of(heatmap);
            case ProgressRing ring -> ProgressRingDrawing.of(ring);
            case Quadrants quadrants -> QuadrantsDrawing.of(quadrants);
            case Radar radar -> RadarDrawing.of(radar);
            case RankingBars bars -> RankingBarsDrawing.of(bars);
            case SlopePairs slope -> PathsDrawing.of(slope);
            case SmallMultiples multiples -> SmallMultiplesDrawing.of(multiples);
            case StackedBars stacked -> StackedBarsDrawing.of(stacked);
            case TownshipMap map -> TownshipMapDrawing.of(map);
            case TrendLines lines -> TrendLinesDrawing.of(lines);
            case Waterfall waterfall -> WaterfallDrawing.of(waterfall);
        };
    }

    /** The chart in words, and patterns beside colours where several series share the ground. */
    private static ObjectNode aria(ChartSpec spec) {
        var aria = OptionTree.object().put("enabled", true);
        aria.set("label", OptionTree.object().put("description", spec.sentence()));
        aria.set("decal", OptionTree.object().put("show", spec instanceof StackedBars));
        return aria;
    }

    @Override
    public String toString() {
        return json;
    }
}
