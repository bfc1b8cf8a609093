package cn.fadu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Between a click and its answer a connection may break; the page goes on all the same. */
class LostAnswerTest {

    private final RunningFadu fadu = RunningFadu.get();
    private final FlowClient leader = new FlowClient(fadu.at(""));

    @BeforeEach
    void arrive() throws IOException, InterruptedException {
        leader.signIn("leader@demo", "fadu-demo-2026");
        leader.arrive("/county");
    }

    @Test
    void who_asks_again_gets_the_same_answer_packed_or_not() throws Exception {
        var answer = leader.click("/county/ranking");

        assertThat(new String(leader.again("identity"), StandardCharsets.UTF_8)).isEqualTo(answer);
        assertThat(unpacked(leader.again("gzip, deflate, br"))).isEqualTo(answer);
        assertThat(new String(leader.again("gzip;q=0, br"), StandardCharsets.UTF_8))
                .isEqualTo(answer);
    }

    @Test
    void the_page_goes_on_in_step_after_an_answer_was_sent_twice() throws Exception {
        leader.click("/county/ranking");
        leader.again("gzip");

        assertThat(leader.click("/county/editions")).contains("\"changes\"");
    }

    @Test
    void only_the_packed_answer_is_kept() throws Exception {
        leader.click("/county/ranking");

        assertThat(fadu.keptAsText()).isZero();
    }

    private static String unpacked(byte[] packed) throws IOException {
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(unpacking.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
