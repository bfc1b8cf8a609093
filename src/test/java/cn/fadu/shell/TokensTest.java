package cn.fadu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokensTest {

    private static final Path TOKENS = Path.of("frontend/styles/tokens.css");
    private static final Pattern PAIR =
            Pattern.compile(
                    "--fadu-([a-z0-9-]+):\\s*light-dark\\((#[0-9a-f]{6}),\\s*(#[0-9a-f]{6})\\)");
    private static final Pattern SINGLE =
            Pattern.compile("--fadu-([a-z0-9-]+):\\s*(#[0-9a-f]{6});");
    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;

    enum Scheme {
        LIGHT,
        DARK
    }

    @ParameterizedTest
    @EnumSource
    void every_ink_can_be_read_on_every_ground(Scheme scheme) {
        var colours = colours(scheme);
        for (var ink : List.of("ink", "ink-soft", "ink-faint", "accent", "accent-strong")) {
            for (var ground : List.of("ground", "surface", "surface-sunken", "surface-hover")) {
                assertThat(contrast(colours, ink, ground))
                        .as(ink + " on " + ground)
                        .isGreaterThan(TEXT);
            }
        }
        assertThat(contrast(colours, "ink", "surface-selected")).isGreaterThan(TEXT);
        assertThat(contrast(colours, "ink", "mark-strong")).isGreaterThan(TEXT);
        assertThat(contrast(colours, "on-accent", "accent")).isGreaterThan(TEXT);
        assertThat(contrast(colours, "frame-ink-soft", "frame")).isGreaterThan(TEXT);
        assertThat(contrast(colours, "frame-ink", "frame-line")).isGreaterThan(TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void every_state_can_be_read_on_its_wash_and_on_a_card(Scheme scheme) {
        var colours = colours(scheme);
        for (var tone : List.of("alarm", "caution", "good", "accent")) {
            assertThat(contrast(colours, tone, tone + "-wash")).as(tone).isGreaterThan(TEXT);
            assertThat(contrast(colours, tone, "surface")).as(tone).isGreaterThan(TEXT);
        }
        assertThat(contrast(colours, "ink-soft", "quiet-wash")).isGreaterThan(TEXT);
        assertThat(contrast(colours, "line-firm", "surface")).isGreaterThan(GRAPHICS);
    }

    @ParameterizedTest
    @EnumSource
    void every_series_stands_out_from_its_card(Scheme scheme) {
        var colours = colours(scheme);
        IntStream.rangeClosed(1, 8)
                .forEach(
                        number ->
                                assertThat(contrast(colours, "series-" + number, "surface"))
                                        .as("series " + number)
                                        .isGreaterThan(GRAPHICS));
    }

    @ParameterizedTest
    @EnumSource
    void no_two_series_look_alike_to_any_eye(Colour.Eye eye) {
        for (var scheme : Scheme.values()) {
            var colours = colours(scheme);
            for (var one = 1; one <= 8; one++) {
                for (var other = one + 1; other <= 8; other++) {
                    assertThat(
                                    colours.get("series-" + one)
                                            .distanceFrom(colours.get("series-" + other), eye))
                            .as("%s: series %d and %d".formatted(scheme, one, other))
                            .isGreaterThan(10);
                }
            }
        }
    }

    private static double contrast(Map<String, Colour> colours, String one, String other) {
        return colours.get(one).contrastWith(colours.get(other));
    }

    private static Map<String, Colour> colours(Scheme scheme) {
        var css = read();
        var colours = new HashMap<String, Colour>();
        SINGLE.matcher(css)
                .results()
                .forEach(at -> colours.put(at.group(1), Colour.of(at.group(2))));
        PAIR.matcher(css)
                .results()
                .forEach(
                        at ->
                                colours.put(
                                        at.group(1),
                                        Colour.of(at.group(scheme == Scheme.LIGHT ? 2 : 3))));
        return colours;
    }

    private static String read() {
        try {
            return Files.readString(TOKENS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
