package cn.fadu.export.office;

import cn.fadu.chart.BumpLines;
import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.DutyCalendar;
import cn.fadu.chart.Heatmap;
import cn.fadu.chart.ProgressRing;
import cn.fadu.chart.Quadrants;
import cn.fadu.chart.Radar;
import cn.fadu.chart.RankingBars;
import cn.fadu.chart.SlopePairs;
import cn.fadu.chart.SmallMultiples;
import cn.fadu.chart.StackedBars;
import cn.fadu.chart.TownshipMap;
import cn.fadu.chart.TrendLines;
import cn.fadu.chart.Waterfall;

/** What stands for a chart in an office file: a chart of its own kind, or a table in shades. */
sealed interface NativeForm {

    /** A chart that the office program draws. */
    record Drawn(Plot plot) implements NativeForm {}

    /** The chart's table, its cells shaded as the chart shades them. */
    record Shaded(Shading shading) implements NativeForm {}

    static NativeForm of(ChartSpec chart) {
        return switch (chart) {
            case RankingBars bars -> new Drawn(BarPlots.of(bars));
            case StackedBars bars -> new Drawn(BarPlots.of(bars));
            case SlopePairs pairs -> new Drawn(BarPlots.of(pairs));
            case TownshipMap map -> new Drawn(BarPlots.of(map));
            case TrendLines lines -> new Drawn(LinePlots.of(lines));
            case BumpLines lines -> new Drawn(LinePlots.of(lines));
            case Radar radar -> new Drawn(RoundPlots.of(radar));
            case ProgressRing ring -> new Drawn(RoundPlots.of(ring));
            case Quadrants dots -> new Drawn(ScatterPlot.of(dots));
            case Waterfall steps -> new Drawn(WaterfallPlot.of(steps));
            case Heatmap heat -> new Shaded(Shading.of(heat));
            case SmallMultiples panels -> new Shaded(Shading.of(panels));
            case DutyCalendar duties -> new Shaded(Shading.of(duties));
        };
    }
}
