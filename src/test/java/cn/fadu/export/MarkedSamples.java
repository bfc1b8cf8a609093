package cn.fadu.export;

import cn.fadu.chart.Break;
import cn.fadu.chart.BumpLines;
import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.Datum;
import cn.fadu.chart.Heatmap;
import cn.fadu.chart.Line;
import cn.fadu.chart.Quadrants;
import cn.fadu.chart.Radar;
import cn.fadu.chart.RankingBars;
import cn.fadu.chart.RankingBars.Bar;
import cn.fadu.chart.Samples;
import cn.fadu.chart.SlopePairs;
import cn.fadu.chart.SmallMultiples;
import cn.fadu.chart.StackedBars;
import cn.fadu.chart.Subject;
import cn.fadu.chart.TownshipMap;
import cn.fadu.chart.TrendLines;
import cn.fadu.chart.Unit;
import cn.fadu.chart.Waterfall;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A chart of every kind with a figure that is approximate, one that is partial, one that lacks. */
final class MarkedSamples {

    static final String NOTE = "≈ 报告原文为约数；* 只是一年的一部分。";

    private static final Unit POINTS = new Unit("分", 1);

    /** A chart, and what its labels and the names at its axis must say. */
    record Marked(ChartSpec chart, List<String> said) {

        @Override
        public String toString() {
            return chart.getClass().getSimpleName();
        }
    }

    static Stream<Marked> drawn() {
        return Stream.of(
                marked(bars(), "94.6≈", "3　乙镇 —*"),
                marked(bars().withMedian(new BigDecimal("50")), "94.6≈"),
                marked(wide(), "94.6≈"),
                marked(slope(), "71.0*", "94.6≈", "丙镇 —*"),
                marked(stacked(), "94.6≈", "丙镇 —*"),
                marked(map(), "94.6≈", "丙镇 —*"),
                marked(trend(1), "94.6≈", "71.0*"),
                marked(trend(2), "94.6≈", "71.0*"),
                marked(bump(), "2*", "甲镇 ≈"),
                marked(radar(), "94.6≈", "71.0*"),
                marked(quadrants(), "甲镇 ≈*", "乙镇 *"),
                marked(waterfall(), "+2.5≈", "−1.5*", "丙 —*"));
    }

    static Stream<ChartSpec> shaded() {
        var lines = List.of(line(0, about(94.6), part(71)), line(1, absent(), of(60)));
        var heat =
                new Heatmap(
                        Samples.caption("热力", POINTS),
                        "得分",
                        List.of("甲", "乙"),
                        lines,
                        Heatmap.Shading.WHOLE);
        var multiples =
                new SmallMultiples(
                        Samples.caption("小图", POINTS),
                        "得分",
                        List.of("2024", "2025"),
                        lines,
                        List.of());
        return Stream.of(noted(heat), noted(multiples));
    }

    private MarkedSamples() {}

    /** A bar that holds its number inside, and one too short for it, each with an interval. */
    static RankingBars longAndShort() {
        var zero = Bar.of(township(1), "2", about(0));
        return RankingBars.of(
                Samples.caption("区间", POINTS),
                "得分",
                List.of(
                        wide().bars().getFirst(),
                        zero.between(new BigDecimal("-1"), BigDecimal.ONE)));
    }

    private static Marked marked(ChartSpec chart, String... said) {
        return new Marked(noted(chart), List.of(said));
    }

    private static ChartSpec noted(ChartSpec chart) {
        return chart.withCaption(chart.caption().withFootnotes(List.of(NOTE)));
    }

    private static Datum of(double value) {
        return Datum.of(value);
    }

    private static Datum about(double value) {
        return of(value).marked("≈");
    }

    private static Datum part(double value) {
        return of(value).marked("*");
    }

    private static Datum absent() {
        return Datum.missing().marked("*");
    }

    private static Subject township(int at) {
        return new Subject("k" + at, List.of("甲镇", "乙镇", "丙镇").get(at));
    }

    private static Line line(int at, Datum... points) {
        return new Line(township(at), List.of(points));
    }

    private static RankingBars bars() {
        return RankingBars.of(
                Samples.caption("排名", POINTS),
                "得分",
                List.of(
                        Bar.of(township(0), "1", about(94.6)),
                        Bar.of(township(2), "2", of(60)),
                        Bar.of(township(1), "3", absent())));
    }

    private static RankingBars wide() {
        var bar = Bar.of(township(0), "1", about(94.6));
        return RankingBars.of(
                Samples.caption("区间", POINTS),
                "得分",
                List.of(bar.between(new BigDecimal("93"), new BigDecimal("96")).highlight()));
    }

    private static SlopePairs slope() {
        return new SlopePairs(
                Samples.caption("变化", POINTS),
                "得分",
                "2024",
                "2025",
                POINTS,
                List.of(
                        new SlopePairs.Pair(township(0), part(71), about(94.6), false),
                        new SlopePairs.Pair(township(2), of(60), absent(), false)));
    }

    private static StackedBars stacked() {
        return new StackedBars(
                Samples.caption("构成", POINTS),
                "合计",
                List.of("成", "未成"),
                List.of(line(0, about(94.6), of(3)), line(2, absent(), of(4))));
    }

    private static TownshipMap map() {
        var sample = (TownshipMap) Samples.map();
        return new TownshipMap(
                Samples.caption("分布", POINTS),
                "得分",
                sample.boundaries(),
                List.of(
                        new TownshipMap.Area(township(0), Optional.empty(), about(94.6)),
                        new TownshipMap.Area(township(2), Optional.empty(), absent())));
    }

    private static TrendLines trend(int lines) {
        var all = List.of(line(0, part(71), of(80), about(94.6)), line(1, of(60), of(61), of(62)));
        return TrendLines.of(
                        Samples.caption("走势", POINTS),
                        "得分",
                        List.of("2023", "2024", "2025"),
                        all.subList(0, lines))
                .withBreaks(List.of(new Break(1, "口径变化")));
    }

    private static BumpLines bump() {
        return BumpLines.of(
                Samples.caption("名次", BumpLines.PLACE),
                "名次",
                List.of("2024", "2025"),
                List.of(line(0, part(2), about(1)), line(1, of(1), of(2))));
    }

    private static Radar radar() {
        return new Radar(
                Samples.caption("维度", POINTS),
                "得分",
                List.of("甲", "乙", "丙"),
                new BigDecimal("100"),
                List.of(line(0, about(94.6), of(50), of(60))),
                List.of(of(40), part(71), of(60)));
    }

    private static Quadrants quadrants() {
        var across = new Quadrants.Axis("件数", new Unit("件", 0), new BigDecimal("50"));
        var upward = new Quadrants.Axis("得分", POINTS, new BigDecimal("70"));
        return new Quadrants(
                Samples.caption("四象限", POINTS),
                across,
                upward,
                List.of(
                        new Quadrants.Dot(township(0), about(10), part(71), false),
                        new Quadrants.Dot(township(1), of(90), part(60), true)));
    }

    private static Waterfall waterfall() {
        return new Waterfall(
                Samples.caption("增减", POINTS),
                "得分",
                Optional.of(new Waterfall.Start("2024 年", new BigDecimal("80"))),
                List.of(
                        new Waterfall.Step(named("甲"), about(2.5)),
                        new Waterfall.Step(named("乙"), part(-1.5)),
                        new Waterfall.Step(named("丙"), absent())),
                "2025 年");
    }

    private static Subject named(String name) {
        return new Subject(name, name);
    }
}
