package cn.fadu.chart;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ServerRendererTest {

    @Test
    void a_renderer_closed_while_it_warms_up_comes_to_its_end() {
        var renderer = new ServerRenderer();
        renderer.warmUp();
        assertTimeoutPreemptively(Duration.ofMinutes(1), renderer::close);
    }
}
