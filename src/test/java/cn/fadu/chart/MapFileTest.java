package cn.fadu.chart;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.chart.MapFile.Broken;
import cn.fadu.chart.MapFile.Readable;
import cn.fadu.chart.MapFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapFileTest {

    @Test
    void a_map_keeps_names_and_rings_and_nothing_else() {
        var file =
                MapFile.read(
                        """
                        {"type":"FeatureCollection","owner":"secret","features":[{"type":"Feature",
                         "properties":{"name":"柳河镇","phone":"123"},"geometry":{"type":"Polygon",
                         "coordinates":[[[110,27,5],[111,27],[111,28],[110,27]]]}}]}
                        """);
        assertThat(file)
                .isInstanceOfSatisfying(
                        Readable.class,
                        read -> {
                            assertThat(read.boundaries().names()).containsExactly("柳河镇");
                            assertThat(read.boundaries().geoJson())
                                    .doesNotContain("secret", "phone");
                            assertThat(read.boundaries().squeeze()).isBetween(0.88, 0.9);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no json | NO_JSON",
                "[] | NO_FEATURES",
                "{\"features\":[]} | NO_FEATURES",
                "{\"features\":[{\"properties\":{}}]} | NO_NAME",
                "{\"features\":[{\"properties\":{\"name\":\"甲\"},\"geometry\":{\"type\":\"Point\"}}]} | NO_POLYGON",
                "{\"features\":[{\"properties\":{\"name\":\"甲\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[\"x\",1]]]}}]} | BAD_COORDINATE",
                "{\"features\":[{\"properties\":{\"name\":\"甲\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[]}}]} | BAD_COORDINATE"
            })
    void what_is_no_map_is_explained(String text, Reason reason) {
        assertThat(MapFile.read(text)).isEqualTo(new Broken(reason));
    }

    @Test
    void a_huge_file_is_refused_before_it_is_read() {
        assertThat(MapFile.read("[".repeat(3_000_001))).isEqualTo(new Broken(Reason.TOO_LARGE));
    }
}
