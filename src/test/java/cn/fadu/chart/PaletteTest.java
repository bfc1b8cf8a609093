package cn.fadu.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PaletteTest {

    private static final Map<String, String> TOKENS =
            Map.ofEntries(
                    Map.entry("surface", "surface"),
                    Map.entry("ink", "ink"),
                    Map.entry("muted", "ink-soft"),
                    Map.entry("grid", "line"),
                    Map.entry("accent", "accent"),
                    Map.entry("target", "caution"),
                    Map.entry("alarm", "alarm"),
                    Map.entry("good", "good"),
                    Map.entry("alarm-wash", "alarm-wash"),
                    Map.entry("good-wash", "good-wash"),
                    Map.entry("quiet-wash", "quiet-wash"),
                    Map.entry("s1", "series-1"),
                    Map.entry("s2", "series-2"),
                    Map.entry("s3", "series-3"),
                    Map.entry("s4", "series-4"),
                    Map.entry("s5", "series-5"),
                    Map.entry("s6", "series-6"),
                    Map.entry("s7", "series-7"),
                    Map.entry("s8", "series-8"));

    /** Machado, Oliveira and Fernandes (2009): full deuteranopia, protanopia and tritanopia. */
    private static final Map<String, double[]> EYES =
            Map.of(
                    "all colours", new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1},
                    "no green",
                            new double[] {
                                0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413,
                                -0.011820, 0.042940, 0.968881
                            },
                    "no red",
                            new double[] {
                                0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216,
                                -0.003882, -0.048116, 1.051998
                            },
                    "no blue",
                            new double[] {
                                1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602,
                                0.004733, 0.691367, 0.303900
                            });

    @Test
    void charts_have_the_colours_of_the_design() throws IOException {
        var css = Files.readString(Path.of("frontend/styles/tokens.css"));
        TOKENS.forEach(
                (role, token) -> {
                    var both =
                            Pattern.compile(
                                            "--fadu-"
                                                    + token
                                                    + ": light-dark\\((#\\w{6}), (#\\w{6})\\)")
                                    .matcher(css);
                    assertThat(both.find()).as(token).isTrue();
                    assertThat(Palette.LIGHT.of(role)).as(role).isEqualTo(both.group(1));
                    assertThat(Palette.DARK.of(role)).as(role).isEqualTo(both.group(2));
                });
    }

    @Test
    void the_first_five_series_stay_apart_for_colour_blind_eyes() {
        for (var palette : new Palette[] {Palette.LIGHT, Palette.DARK}) {
            EYES.forEach(
                    (eye, matrix) -> {
                        for (var i = 0; i < 5; i++) {
                            for (var j = 0; j < i; j++) {
                                var one = seen(palette.of(Palette.SERIES.get(i)), matrix);
                                var other = seen(palette.of(Palette.SERIES.get(j)), matrix);
                                assertThat(distance(one, other))
                                        .as("%s: s%d and s%d", eye, j + 1, i + 1)
                                        .isGreaterThan(8);
                            }
                        }
                    });
        }
    }

    private static double[] seen(String colour, double[] eye) {
        var rgb = Colours.of(colour);
        var linear =
                new double[] {linear(rgb.getRed()), linear(rgb.getGreen()), linear(rgb.getBlue())};
        var seen = new double[3];
        for (var i = 0; i < 9; i++) {
            seen[i / 3] += eye[i] * linear[i % 3];
        }
        return lab(seen);
    }

    private static double linear(int channel) {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double[] lab(double[] rgb) {
        var x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
        var y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
        var z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }

    private static double distance(double[] one, double[] other) {
        var sum = 0.0;
        for (var i = 0; i < 3; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return Math.sqrt(sum);
    }
}
