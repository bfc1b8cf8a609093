package cn.fadu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {

    @ParameterizedTest
    @ValueSource(strings = {"#ffff00", "#ffffff", "#000000", "#1d5193", "#00FF88", "#c8102e"})
    void whatever_a_county_chooses_can_be_read(String chosen) {
        var accent = new Accent(chosen);

        assertThat(Accent.contrast(accent.onLight(), "#ffffff")).isGreaterThanOrEqualTo(4.5);
        assertThat(Accent.contrast(accent.onDark(), "#19202a")).isGreaterThanOrEqualTo(4.5);
        assertThat(Accent.contrast(accent.frame(), "#f4f7fb")).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void a_colour_that_can_be_read_stays_as_it_was_chosen() {
        assertThat(new Accent("#1d5193").onLight()).isEqualTo("#1d5193");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12345", "#1d5193;background:url(x)", "#gggggg"})
    void what_is_no_colour_never_reaches_a_page(String written) {
        assertThat(Accent.parse(written)).isEmpty();
    }
}
