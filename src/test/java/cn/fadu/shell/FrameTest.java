package cn.fadu.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What the page around everything asks for is there. */
class FrameTest {

    private static final String ROOT = "/META-INF/resources/";
    private static final String BUNDLE = "/META-INF/VAADIN/webapp/";

    @Test
    void the_script_fetched_ahead_is_there_and_the_one_that_charts_load() throws IOException {
        assertThat(FrameTest.class.getResource(ROOT + Frame.ECHARTS)).isNotNull();
        try (var file = open("fadu/components/fadu-chart.js")) {
            assertThat(new String(file.readAllBytes(), UTF_8)).contains("/" + Frame.ECHARTS + "'");
        }
    }

    @Test
    void the_bundles_scripts_fetched_ahead_are_those_of_the_bundle() {
        assertThat(Ahead.SCRIPTS)
                .doesNotHaveDuplicates()
                .allMatch(file -> FrameTest.class.getResource(BUNDLE + file) != null)
                .anyMatch(file -> file.startsWith("VAADIN/build/FlowClient-"))
                .anyMatch(file -> file.startsWith("VAADIN/build/generated-flow-imports-"))
                .anyMatch(file -> file.startsWith("VAADIN/build/vaadin-iconset-"));
    }

    @Test
    void what_is_served_packed_is_the_script_itself() throws IOException {
        try (var script = open(Frame.ECHARTS);
                var packed = new GZIPInputStream(open(Frame.ECHARTS + ".gz"))) {
            assertThat(packed).hasSameContentAs(script);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(FrameTest.class.getResourceAsStream(ROOT + file));
    }
}
