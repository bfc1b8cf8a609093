package cn.fadu.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.chart.ChartTable.Cell;
import cn.fadu.chart.RankingBars.Bar;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChartPictureTest {

    private static final ServerRenderer RENDERER = new ServerRenderer();
    private static final JsonMapper JSON = new JsonMapper();

    @AfterAll
    static void close() {
        RENDERER.close();
    }

    @Test
    void picture_has_the_size_asked_for() throws IOException {
        var picture = RENDERER.picture(Samples.ranking());
        for (var scale : List.of(1, 2, 4)) {
            var png = read(picture.png(scale, false));
            assertThat(png.getWidth()).isEqualTo(960 * scale);
            assertThat(png.getHeight()).isEqualTo(picture.height() * scale);
        }
    }

    @Test
    void picture_says_title_unit_source_edition_approval_and_footnote() {
        assertThat(String.join("\n", RENDERER.picture(Samples.ranking()).texts()))
                .contains("2025 年法治政府建设综合得分", "单位：分", "来源：各乡镇（街道）", "第 6 期（2026-03-28）")
                .contains("已发布", "区间重叠的乡镇之间");
    }

    @Test
    void table_option_and_picture_show_the_same_numbers() {
        var spec = Samples.ranking();
        var texts = RENDERER.picture(spec).texts();
        var drawn = JSON.readTree(ChartOption.of(spec).json()).at("/series/0/data");
        var rows = spec.table().rows();
        for (var i = 0; i < spec.bars().size(); i++) {
            var cells = rows.get(i).cells();
            assertThat(drawn.get(i).get("value").decimalValue())
                    .isEqualByComparingTo(cells.get(2).number().orElseThrow());
            assertThat(drawn.get(i).get("text").asString()).isEqualTo(cells.get(2).text());
            assertThat(texts).contains(cells.get(1).text(), cells.get(2).text());
        }
    }

    @Test
    void trend_shows_its_own_values_and_nothing_across_a_break() {
        var spec = Samples.trend();
        assertThat(RENDERER.picture(spec).texts())
                .contains("71.2", "74.8", "79.5", "78.1", "84.4", "88.9", "口径变化", "目标 90.0");
        var own = new ArrayList<JsonNode>();
        for (var series : JSON.readTree(ChartOption.of(spec).json()).get("series")) {
            if (series.path("name").asString("").equals("柳河镇")) {
                own.add(series.get("data"));
            }
        }
        assertThat(own).hasSize(2);
        assertThat(own.stream().map(data -> data.get(3).get("value").asString()))
                .containsExactlyInAnyOrder("-", "78.1");
    }

    @Test
    void a_map_owns_up_to_who_is_not_on_it() {
        var whole = Samples.map();
        var first = whole.areas().getFirst();
        var off = new TownshipMap.Area(first.subject(), Optional.empty(), first.datum());
        var areas = new ArrayList<>(whole.areas());
        areas.set(0, off);
        var spec = new TownshipMap(whole.caption(), whole.measure(), whole.boundaries(), areas);

        assertThat(RENDERER.picture(spec).texts())
                .contains("不在图上：%s %s".formatted(first.subject().name(), "60.0"))
                .contains("暂无数据")
                .doesNotContain(first.subject().name());
        assertThat(spec.table().rows()).hasSameSizeAs(whole.areas());
        assertThat(ChartOption.of(spec).json())
                .doesNotContain("\"key\":\"" + first.subject().key());
    }

    @Test
    void chinese_is_drawn_without_any_system_font() throws IOException {
        var one = read(RENDERER.picture(named("云溪街道")).png(2, false));
        var other = read(RENDERER.picture(named("柳河镇区")).png(2, false));
        assertThat(dark(one)).isGreaterThan(1000);
        assertThat(different(one, other)).isGreaterThan(150);
        assertThat(ChartFont.REGULAR.draws('溪')).isTrue();
    }

    @Test
    void transparent_picture_has_no_ground() throws IOException {
        var picture = RENDERER.picture(named("云溪街道"));
        assertThat(read(picture.png(1, true)).getRGB(2, 2) >>> 24).isZero();
        assertThat(read(picture.png(1, false)).getRGB(2, 2)).isEqualTo(0xffffffff);
    }

    @Test
    void odd_names_are_drawn_whole_in_the_table_and_shortened_in_the_picture() {
        var odd =
                List.of(
                        "长".repeat(1000),
                        "\uD842\uDFB7\u3402村",
                        "😀镇",
                        "<b>&\"'",
                        "{a|b}",
                        "a\u202Eb",
                        "@ink");
        var bars = IntStream.range(0, odd.size()).mapToObj(i -> bar(odd.get(i), i)).toList();
        var spec = ranking(bars);
        assertThat(spec.table().rows().getFirst().cells().get(1).text()).hasSize(1000);
        assertThat(RENDERER.picture(spec).texts())
                .contains("<b>&\"'", "{a|b}", "ab", "@ink", "😀镇")
                .noneMatch(text -> text.length() > 100);
        assertThat(ChartOption.of(spec).json()).doesNotContain("<");
    }

    @Test
    void any_number_of_townships_is_drawn() throws IOException {
        for (var count : List.of(0, 1, 200)) {
            var spec = Samples.plainBars(count);
            var picture = RENDERER.picture(spec);
            assertThat(spec.table().rows()).hasSize(count);
            assertThat(read(picture.png(1, false)).getWidth()).isEqualTo(960);
        }
        assertThat(RENDERER.picture(Samples.plainBars(200)).texts()).contains("第200镇");
        assertThat(RENDERER.picture(Samples.plainBars(0)).texts()).contains("暂无数据");
    }

    @Test
    void missing_negative_and_huge_values_keep_their_meaning() {
        var spec =
                ranking(
                        List.of(
                                Bar.of(Samples.township(0), "1", Datum.of(new BigDecimal("1E15"))),
                                Bar.of(Samples.township(1), "2", Datum.of(-3.5).marked("≈")),
                                Bar.of(Samples.township(2), "", Datum.missing())));
        assertThat(RENDERER.picture(spec).texts()).contains("10,000,000.00亿", "-3.5≈", "—");
        assertThat(spec.table().rows().stream().map(row -> row.cells().get(2)))
                .extracting(Cell::text)
                .containsExactly("1,000,000,000,000,000.0", "-3.5≈", "—");
    }

    @Test
    void what_is_no_number_is_refused() {
        assertThatThrownBy(() -> Datum.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Datum.of(Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_fixed_word_is_there_in_both_languages() {
        for (var word : Word.values()) {
            assertThat(new ChartWords(Samples.CHINESE).of(word)).isNotBlank();
            assertThat(new ChartWords(java.util.Locale.ENGLISH).of(word))
                    .isNotBlank()
                    .matches("\\p{ASCII}+");
        }
    }

    private static RankingBars named(String name) {
        return ranking(List.of(bar(name, 0)));
    }

    private static RankingBars ranking(List<Bar> bars) {
        return RankingBars.of(Samples.caption("试验", new Unit("件", 1)), "件数", bars);
    }

    private static Bar bar(String name, int index) {
        return Bar.of(
                new Subject("k" + index, name), String.valueOf(index + 1), Datum.of(10 + index));
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static long dark(BufferedImage image) {
        return pixels(image).filter(rgb -> (rgb & 0xff) < 0x80).count();
    }

    private static long different(BufferedImage one, BufferedImage other) {
        var others = pixels(other).toArray();
        var ones = pixels(one).toArray();
        return IntStream.range(0, ones.length).filter(i -> ones[i] != others[i]).count();
    }

    private static IntStream pixels(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()));
    }
}
