package cn.fadu.chart;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One chart: its data, units, order and caption, free of any drawing. The option in the browser,
 * the picture, the office chart and the table are all made from it and show the same numbers.
 */
public sealed interface ChartSpec
        permits BumpLines,
                DutyCalendar,
                Heatmap,
                ProgressRing,
                Quadrants,
                Radar,
                RankingBars,
                SlopePairs,
                SmallMultiples,
                StackedBars,
                TownshipMap,
                TrendLines,
                Waterfall {

    Caption caption();

    ChartSpec withCaption(Caption caption);

    /** Every number of the chart, for those who read rather than look. */
    ChartTable table();

    /** Whom the chart shows, each once, in the order of the chart. */
    List<Subject> subjects();

    /** The same chart with other names, as when names are replaced by letters. */
    ChartSpec renamed(UnaryOperator<Subject> names);

    /** The caption's footnotes and what the drawing itself must own up to. */
    default List<String> footnotes() {
        return caption().footnotes();
    }

    /** What its marks measure, such as 综合得分. */
    String measure();

    /** What the chart shows, how much of it, from where to where, in one sentence. */
    default String sentence() {
        return InWords.of(this);
    }
}
