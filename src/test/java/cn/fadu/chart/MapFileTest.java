package cn.fadu.chart;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.chart.MapFile.Broken;
import cn.fadu.chart.MapFile.Readable;
import cn.fadu.chart.MapFile.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapFileTest {

    private static final String SQUARE =
            """
            {"type":"FeatureCollection","owner":"secret","features":[{"type":"Feature",
             "properties":{"name":" 柳河镇 ","phone":"123"},"geometry":{"type":"Polygon",
             "coordinates":[[[110.1234,60,5],[111.1234,60],[111.1234,61],[110.1234,61],[110.1234,60]]]}}]}
            """;

    private static MapFile read(String text) {
        return MapFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Boundaries boundaries(String text) {
        return ((Readable) read(text)).boundaries();
    }

    @Test
    void a_map_keeps_names_and_shapes_and_nothing_else() {
        var map = boundaries(SQUARE);
        assertThat(map.names()).containsExactly("柳河镇");
        assertThat(map.geoJson())
                .doesNotContain("secret", "phone", "110.1234", "owner")
                .contains("[[[[0,0],[591,0],[591,1200],[0,1200],[0,0]]]]");
    }

    @Test
    void a_degree_eastward_is_drawn_shorter_the_further_north() {
        assertThat(boundaries(SQUARE).aspect()).isBetween(0.49, 0.5);
        assertThat(boundaries(SQUARE.replace("60", "0").replace("61", "1")).aspect())
                .isBetween(0.99, 1.0);
    }

    @Test
    void a_coast_of_a_hundred_thousand_corners_is_drawn_as_fine_as_a_picture_shows() {
        var coast = new StringJoiner(",");
        for (var i = 0; i < 100_000; i++) {
            var turn = 2 * Math.PI * i / 100_000;
            var far = 1 + 0.2 * Math.sin(90 * turn);
            coast.add(
                    "[%.5f,%.5f]".formatted(110 + far * Math.cos(turn), 27 + far * Math.sin(turn)));
        }
        var map = boundaries(SQUARE.replaceAll("\\[\\[\\[.*]]]", "[[" + coast + ",[111,27]]]"));
        assertThat(map.geoJson()).hasSizeLessThan(80_000).hasSizeGreaterThan(10_000);
    }

    @Test
    void neighbours_keep_their_common_border() {
        var left = "[[110,27],[110.51239,27],[110.51241,28],[110,28],[110,27]]";
        var right = "[[110.51239,27],[111,27],[111,28],[110.51241,28],[110.51239,27]]";
        var feature =
                "{\"properties\":{\"name\":\"%s\"},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[[%s]]}}";
        var drawn =
                boundaries(
                                "{\"features\":[%s,%s]}"
                                        .formatted(
                                                feature.formatted("甲镇", left),
                                                feature.formatted("乙乡", right)))
                        .geoJson();
        assertThat(drawn).contains("[545,0],[545,1200]").contains("[545,1200],[545,0]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no json | NO_JSON | 0",
                "[] | NO_FEATURES | 0",
                "{\"features\":[]} | NO_FEATURES | 0",
                "{\"features\":[{\"properties\":{}}]} | NO_NAME | 1",
                "{\"features\":[{\"properties\":{\"name\":\"甲\"},\"geometry\":{\"type\":\"Point\"}}]} | NO_POLYGON | 1",
                "{\"features\":[{\"properties\":{\"name\":\"甲\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[\"x\",1]]]}}]} | BAD_COORDINATE | 1",
                "{\"features\":[{\"properties\":{\"name\":\"甲\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[]}}]} | BAD_COORDINATE | 1",
                "{\"features\":[{\"properties\":{\"name\":\"甲\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[500100.5,3000000]]]}}]} | OUT_OF_RANGE | 1"
            })
    void what_is_no_map_is_explained(String text, Reason reason, int outline) {
        assertThat(read(text)).isEqualTo(new Broken(reason, outline));
    }

    @Test
    void the_outline_that_is_wrong_is_named_by_its_number() {
        var second = SQUARE.replace("}}]}", "}},{\"properties\":{\"name\":\"乙\"}}]}");
        assertThat(read(second)).isEqualTo(new Broken(Reason.NO_POLYGON, 2));
    }

    @Test
    void a_huge_or_a_deep_file_is_refused() {
        assertThat(read("[".repeat(MapFile.LARGEST + 1)))
                .isEqualTo(new Broken(Reason.TOO_LARGE, 0));
        assertThat(read("[".repeat(100_000))).isEqualTo(new Broken(Reason.TOO_DEEP, 0));
    }

    @Test
    void a_file_in_another_encoding_is_refused_and_not_guessed_at() {
        var gbk = SQUARE.getBytes(Charset.forName("GB18030"));
        assertThat(MapFile.read(gbk)).isEqualTo(new Broken(Reason.NO_JSON, 0));
    }
}
