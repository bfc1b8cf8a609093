package cn.fadu.chart;

import cn.fadu.chart.RankingBars.Bar;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Charts of an invented county, one of each kind, for tests and for looking at. */
public final class Samples {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    public static final List<String> NAMES =
            List.of(
                    "云溪街道", "柳河镇", "石桥镇", "青岭乡", "白沙镇", "双河口镇", "临江街道", "望山乡", "枫林镇", "古渡镇", "大塘乡",
                    "金鸡岭民族乡", "南浦镇", "松坪乡", "花桥镇", "马鞍山镇", "黄泥坳乡", "东风街道");

    public static final List<String> YEARS =
            List.of("2020", "2021", "2022", "2023", "2024", "2025");

    private Samples() {}

    public static Subject township(int index) {
        var name = index < NAMES.size() ? NAMES.get(index) : "第" + (index + 1) + "镇";
        return new Subject("990001%03d".formatted(index + 1), name);
    }

    public static Caption caption(String title, Unit unit) {
        return Caption.of(CHINESE, title, unit)
                .withSource("各乡镇（街道）2025 年度法治政府建设报告，县司法局审定")
                .published(new EditionMark(6, LocalDate.of(2026, 3, 28)));
    }

    public static RankingBars ranking() {
        var bars =
                IntStream.range(0, 18)
                        .mapToObj(
                                i -> {
                                    var score = 94.6 - i * 2.1 + (i * 7 % 5) * 0.31;
                                    var bar =
                                            Bar.of(
                                                    township(i),
                                                    String.valueOf(i + 1),
                                                    Datum.of(score));
                                    var wide =
                                            bar.between(
                                                    BigDecimal.valueOf(score - 1.2 - i % 3),
                                                    BigDecimal.valueOf(score + 0.8 + i % 4 * 0.5));
                                    return i == 6 ? wide.highlight() : wide;
                                })
                        .toList();
        var caption =
                caption("2025 年法治政府建设综合得分", new Unit("分", 1))
                        .withSubtitle("18 个乡镇（街道），须线为名次不确定区间（第 5 至第 95 百分位）")
                        .withFootnotes(List.of("注：区间重叠的乡镇之间，先后不作定论。≈ 表示报告原文为约数。"));
        return RankingBars.of(caption, "综合得分", bars)
                .withMedian(new BigDecimal("78.4"))
                .withTarget(new BigDecimal("85"));
    }

    public static RankingBars plainBars(int count) {
        var bars =
                IntStream.range(0, count)
                        .mapToObj(
                                i ->
                                        Bar.of(
                                                township(i),
                                                String.valueOf(i + 1),
                                                Datum.of(1204 - i * 5 % 1100)))
                        .toList();
        return RankingBars.of(caption("2025 年调解成功件数", new Unit("件", 0)), "调解成功件数", bars);
    }

    /** Places of the ranking with their intervals. */
    public static RankingBars places() {
        var bars =
                IntStream.range(0, 18)
                        .mapToObj(
                                i ->
                                        Bar.of(township(i), "", Datum.of(i + 1))
                                                .between(
                                                        BigDecimal.valueOf(Math.max(1, i - 1)),
                                                        BigDecimal.valueOf(i + 3)))
                        .toList();
        return RankingBars.of(caption("2025 年总分：名次区间", BumpLines.PLACE), "名次", bars);
    }

    public static TrendLines trend() {
        var own = data(71.2, 74.8, 79.5, 78.1, 84.4, 88.9);
        var median = data(70.0, 72.1, 73.3, 76.2, 77.9, 78.4);
        var band = new ArrayList<Optional<Span>>();
        for (var value : median) {
            var middle = value.value().orElseThrow();
            band.add(
                    Optional.of(
                            new Span(
                                    middle.subtract(new BigDecimal("5.5")),
                                    middle.add(new BigDecimal("6.1")))));
        }
        var caption =
                caption("柳河镇调解成功率", new Unit("%", 1))
                        .withSubtitle("2020—2025 年，与全县中位数和中间一半乡镇比较")
                        .withFootnotes(List.of("2023 年起，调解成功率按受理件数计算，与以前年度不可比。"));
        return TrendLines.of(caption, "调解成功率", YEARS, List.of(new Line(township(1), own)))
                .withCounty(median, band)
                .withTarget(new BigDecimal("90"))
                .withBreaks(List.of(new Break(3, "口径变化")));
    }

    public static TrendLines severalTrends(int count) {
        var lines =
                IntStream.range(0, count)
                        .mapToObj(
                                i ->
                                        new Line(
                                                township(i),
                                                IntStream.range(0, 6)
                                                        .mapToObj(
                                                                y ->
                                                                        Datum.of(
                                                                                70
                                                                                        + i * 1.3
                                                                                        + y
                                                                                                * (3
                                                                                                        - i
                                                                                                                * 0.4)
                                                                                        + (i * 5
                                                                                                        + y
                                                                                                                * 3)
                                                                                                % 4))
                                                        .toList()))
                        .toList();
        return TrendLines.of(caption("五个乡镇综合得分", new Unit("分", 1)), "综合得分", YEARS, lines);
    }

    public static BumpLines bump() {
        var lines =
                IntStream.range(0, 18)
                        .mapToObj(
                                i ->
                                        new Line(
                                                township(i),
                                                IntStream.range(0, 6)
                                                        .mapToObj(
                                                                y ->
                                                                        Datum.of(
                                                                                1
                                                                                        + (i
                                                                                                                * (y
                                                                                                                                        % 2
                                                                                                                                == 0
                                                                                                                        ? 1
                                                                                                                        : 5)
                                                                                                        + y
                                                                                                                * 3)
                                                                                                % 18))
                                                        .toList()))
                        .toList();
        return BumpLines.of(caption("综合得分名次，2020—2025 年", new Unit("", 0)), "名次", YEARS, lines)
                .highlighting(
                        java.util.Set.of(township(1).key(), township(4).key(), township(11).key()))
                .withBreaks(List.of(new Break(3, "方法修订")));
    }

    public static SlopePairs slope() {
        var pairs =
                IntStream.range(0, 18)
                        .mapToObj(
                                i ->
                                        new SlopePairs.Pair(
                                                township(i),
                                                Datum.of(70 + (i * 7) % 25 + i * 0.1),
                                                i == 9
                                                        ? Datum.missing()
                                                        : Datum.of(74 + (i * 11) % 23),
                                                i % 6 == 1))
                        .toList();
        return new SlopePairs(
                caption("纠纷调解成功率，2024 与 2025 年", new Unit("%", 1)),
                "调解成功率",
                "2024",
                "2025",
                new Unit("百分点", 1),
                pairs);
    }

    public static Heatmap heatmap() {
        var dimensions =
                List.of(
                        "党的领导与第一责任人",
                        "机构职能与政务服务",
                        "制度与决策",
                        "行政执法",
                        "突发事件与响应",
                        "矛盾纠纷化解",
                        "权力监督",
                        "普法与公共法律服务");
        var rows =
                IntStream.range(0, 18)
                        .mapToObj(
                                i ->
                                        new Line(
                                                township(i),
                                                IntStream.range(0, 8)
                                                        .mapToObj(
                                                                d ->
                                                                        (i + d) % 17 == 5
                                                                                ? Datum.missing()
                                                                                : Datum.of(
                                                                                        55
                                                                                                + (i
                                                                                                                        * 13
                                                                                                                + d
                                                                                                                        * 29)
                                                                                                        % 45))
                                                        .toList()))
                        .toList();
        return new Heatmap(
                caption("2025 年各维度得分", new Unit("分", 1)),
                "得分",
                dimensions,
                rows,
                Heatmap.Shading.WHOLE);
    }

    public static Radar radar() {
        var dimensions = heatmap().columns();
        var profiles = heatmap().rows().subList(0, 3);
        return new Radar(
                caption("三个乡镇各维度得分", new Unit("分", 1)),
                "得分",
                dimensions,
                new BigDecimal("100"),
                profiles,
                data(78, 81, 76.5, 80, 72, 85, 79, 83));
    }

    public static Quadrants quadrants() {
        var dots =
                IntStream.range(0, 18)
                        .mapToObj(
                                i ->
                                        new Quadrants.Dot(
                                                township(i),
                                                Datum.of(120 + (i * 97) % 900),
                                                i == 3
                                                        ? Datum.missing()
                                                        : Datum.of(82 + (i * 31) % 17 + i * 0.05),
                                                i == 6))
                        .toList();
        return new Quadrants(
                caption("受理纠纷与调解成功率", new Unit("", 0)),
                new Quadrants.Axis("受理纠纷", new Unit("件", 0), new BigDecimal("560")),
                new Quadrants.Axis("调解成功率", new Unit("%", 1), new BigDecimal("91.2")),
                dots);
    }

    public static Waterfall waterfall() {
        var names = heatmap().columns();
        var by = new double[] {1.8, -0.6, 0.9, 2.4, -1.7, 3.1, 0, 0.4};
        var steps =
                IntStream.range(0, 8)
                        .mapToObj(
                                i ->
                                        new Waterfall.Step(
                                                new Subject("d" + i, names.get(i)),
                                                Datum.of(by[i])))
                        .toList();
        return new Waterfall(
                caption("柳河镇综合得分的变化", new Unit("分", 1)),
                "得分",
                Optional.of(new Waterfall.Start("2024 年得分", new BigDecimal("82.6"))),
                steps,
                "2025 年得分");
    }

    public static SmallMultiples multiples() {
        return new SmallMultiples(
                caption("各乡镇综合得分，2020—2025 年", new Unit("分", 1)),
                "综合得分",
                YEARS,
                severalTrends18(),
                data(70.0, 72.1, 73.3, 76.2, 77.9, 78.4));
    }

    private static List<Line> severalTrends18() {
        return IntStream.range(0, 18)
                .mapToObj(
                        i ->
                                new Line(
                                        township(i),
                                        IntStream.range(0, 6)
                                                .mapToObj(
                                                        y ->
                                                                i == 4 && y == 2
                                                                        ? Datum.missing()
                                                                        : Datum.of(
                                                                                58
                                                                                        + i * 1.1
                                                                                        + y * 3.1
                                                                                        + (i * 5
                                                                                                        + y
                                                                                                                * 7)
                                                                                                % 9))
                                                .toList()))
                .toList();
    }

    public static ProgressRing ring() {
        return new ProgressRing(
                caption("2025 年度报告报送进度", new Unit("个", 0)),
                "乡镇数",
                "15 / 18",
                List.of(
                        new ProgressRing.Part(
                                new Subject("approved", "已审定"),
                                new BigDecimal(12),
                                ProgressRing.Tone.DONE),
                        new ProgressRing.Part(
                                new Subject("filed", "待审定"),
                                new BigDecimal(3),
                                ProgressRing.Tone.UNDER_WAY),
                        new ProgressRing.Part(
                                new Subject("open", "未报送"),
                                new BigDecimal(2),
                                ProgressRing.Tone.OPEN),
                        new ProgressRing.Part(
                                new Subject("late", "已逾期"),
                                new BigDecimal(1),
                                ProgressRing.Tone.ALARM)));
    }

    public static DutyCalendar calendar() {
        var months = IntStream.rangeClosed(1, 12).mapToObj(m -> m + " 月").toList();
        var weekly =
                IntStream.rangeClosed(1, 12)
                        .mapToObj(m -> new DutyCalendar.Mark(m > 9 ? 0 : m == 4 ? 2 : 4, 4, m < 9))
                        .toList();
        var monthly =
                IntStream.rangeClosed(1, 12)
                        .mapToObj(m -> new DutyCalendar.Mark(m > 8 ? 0 : 1, 1, m < 9))
                        .toList();
        var quarterly =
                IntStream.rangeClosed(1, 12)
                        .mapToObj(
                                m ->
                                        new DutyCalendar.Mark(
                                                m == 3 ? 1 : 0, m % 3 == 0 ? 1 : 0, m < 9))
                        .toList();
        return new DutyCalendar(
                caption("柳河镇 2026 年履职日历", new Unit("次", 0)),
                "职责",
                months,
                List.of(
                        new DutyCalendar.Duty(new Subject("weekly", "每周矛盾纠纷排查"), weekly),
                        new DutyCalendar.Duty(new Subject("monthly", "每月领导接访"), monthly),
                        new DutyCalendar.Duty(new Subject("quarterly", "每季度风险研判"), quarterly)));
    }

    public static StackedBars stacked() {
        var bars =
                IntStream.range(0, 12)
                        .mapToObj(
                                i ->
                                        new Line(
                                                township(i),
                                                data(320 - i * 17, 40 + i * 3, 6 + (i * 5) % 14)))
                        .toList();
        return new StackedBars(
                caption("2025 年纠纷受理与处理", new Unit("件", 0)),
                "受理合计",
                List.of("调解成功", "引导诉讼", "正在办理"),
                bars);
    }

    public static TownshipMap map() {
        var features = new ArrayList<String>();
        var areas = new ArrayList<TownshipMap.Area>();
        for (var i = 0; i < 18; i++) {
            var x = 110 + (i % 6) * 0.2;
            var y = 27 + (i / 6) * 0.16;
            var w = 0.2;
            var bend = 0.03 * (i % 3);
            features.add(
                    String.format(
                            Locale.ROOT,
                            "{\"type\":\"Feature\",\"properties\":{\"name\":\"%s\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[%f,%f],[%f,%f],[%f,%f],[%f,%f],[%f,%f]]]}}",
                            NAMES.get(i),
                            x,
                            y,
                            x + w / 2,
                            y + bend,
                            x + w,
                            y,
                            x + w,
                            y + 0.16,
                            x,
                            y + 0.16));
            areas.add(
                    new TownshipMap.Area(
                            township(i),
                            Optional.of(NAMES.get(i)),
                            i == 5 ? Datum.missing() : Datum.of(60 + (i * 17) % 38)));
        }
        var json =
                "{\"type\":\"FeatureCollection\",\"features\":["
                        + String.join(",", features)
                        + "]}";
        return new TownshipMap(
                caption("2025 年综合得分分布", new Unit("分", 1)),
                "综合得分",
                ((MapFile.Readable) MapFile.read(json.getBytes(StandardCharsets.UTF_8)))
                        .boundaries(),
                areas);
    }

    /** One chart of every kind. */
    public static List<ChartSpec> all() {
        return List.of(
                ranking(),
                places(),
                trend(),
                severalTrends(5),
                bump(),
                slope(),
                heatmap(),
                radar(),
                quadrants(),
                waterfall(),
                multiples(),
                ring(),
                calendar(),
                stacked(),
                map());
    }

    static List<Datum> data(double... values) {
        return java.util.Arrays.stream(values).mapToObj(Datum::of).toList();
    }
}
