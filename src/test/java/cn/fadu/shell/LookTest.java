package cn.fadu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookTest {

    @Test
    void a_look_reads_back_what_it_wrote() {
        for (var scheme : Look.Scheme.values()) {
            for (var density : Look.Density.values()) {
                var look = new Look(scheme, density);
                assertThat(Look.parse(look.written())).isEqualTo(Optional.of(look));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dark", "dark.", "DARK.COMPACT", "dark.compact\"onload=x", "x.y"})
    void a_cookie_that_was_tampered_with_is_ignored(String cookie) {
        assertThat(Look.parse(cookie)).isEmpty();
    }
}
