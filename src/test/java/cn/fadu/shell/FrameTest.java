package cn.fadu.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the page around everything asks for is there. */
class FrameTest {

    private static final String ROOT = "/META-INF/resources/";

    @Test
    void the_script_fetched_ahead_is_there_and_the_one_that_charts_load() throws IOException {
        assertThat(FrameTest.class.getResource(ROOT + Frame.ECHARTS)).isNotNull();
        var chart = FrameTest.class.getResourceAsStream(ROOT + "fadu/components/fadu-chart.js");
        try (var file = Objects.requireNonNull(chart)) {
            assertThat(new String(file.readAllBytes(), UTF_8)).contains("/" + Frame.ECHARTS + "'");
        }
    }
}
