package cn.fadu.chart;

import java.util.List;
import java.util.Map;

/**
 * The colours of charts by their role, for light and for dark surfaces: those of the design's
 * tokens (tested). The eight series stay apart for colour-blind eyes; red is kept for alarms.
 */
public record Palette(Map<String, String> colours) {

    public static final Palette LIGHT =
            new Palette(
                    Map.ofEntries(
                            Map.entry("surface", "#ffffff"),
                            Map.entry("ink", "#1a2433"),
                            Map.entry("muted", "#475366"),
                            Map.entry("line", "#b6bec9"),
                            Map.entry("grid", "#dfe4ea"),
                            Map.entry("soft", "#9dbbdf"),
                            Map.entry("band", "#dde8f5"),
                            Map.entry("accent", "#1d5193"),
                            Map.entry("target", "#855300"),
                            Map.entry("alarm", "#b3261e"),
                            Map.entry("good", "#1b6b4c"),
                            Map.entry("alarm-wash", "#fcecea"),
                            Map.entry("good-wash", "#e6f4ed"),
                            Map.entry("quiet-wash", "#edf0f4"),
                            Map.entry("q1", "#eef4fb"),
                            Map.entry("q2", "#cfe0f3"),
                            Map.entry("q3", "#9cc0e4"),
                            Map.entry("q4", "#4479b8"),
                            Map.entry("q5", "#1d5193"),
                            Map.entry("on-deep", "#ffffff"),
                            Map.entry("s1", "#23649e"),
                            Map.entry("s2", "#c77700"),
                            Map.entry("s3", "#14a296"),
                            Map.entry("s4", "#782bae"),
                            Map.entry("s5", "#7c5e11"),
                            Map.entry("s6", "#5181dd"),
                            Map.entry("s7", "#512213"),
                            Map.entry("s8", "#55906b")));

    public static final Palette DARK =
            new Palette(
                    Map.ofEntries(
                            Map.entry("surface", "#19202a"),
                            Map.entry("ink", "#e8edf3"),
                            Map.entry("muted", "#b3becc"),
                            Map.entry("line", "#4a5666"),
                            Map.entry("grid", "#2d3745"),
                            Map.entry("soft", "#3f669a"),
                            Map.entry("band", "#263a55"),
                            Map.entry("accent", "#86b5ef"),
                            Map.entry("target", "#f0be62"),
                            Map.entry("alarm", "#ff9a90"),
                            Map.entry("good", "#7fd1a8"),
                            Map.entry("alarm-wash", "#3b1c1b"),
                            Map.entry("good-wash", "#15302a"),
                            Map.entry("quiet-wash", "#27303c"),
                            Map.entry("q1", "#1f2b3a"),
                            Map.entry("q2", "#29415f"),
                            Map.entry("q3", "#335b8c"),
                            Map.entry("q4", "#6fa5e4"),
                            Map.entry("q5", "#a9d0fb"),
                            Map.entry("on-deep", "#0d1a2b"),
                            Map.entry("s1", "#6fa3f5"),
                            Map.entry("s2", "#f2a63c"),
                            Map.entry("s3", "#32c4c2"),
                            Map.entry("s4", "#a469fd"),
                            Map.entry("s5", "#b58e33"),
                            Map.entry("s6", "#b2ebf2"),
                            Map.entry("s7", "#b75c70"),
                            Map.entry("s8", "#97b77b")));

    /** The roles of series, in the order they are handed out. */
    public static final List<String> SERIES =
            List.of("s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8");

    public Palette {
        colours = Map.copyOf(colours);
    }

    /** The colour of a role as {@code #rrggbb}. */
    public String of(String role) {
        var colour = colours.get(role);
        if (colour == null) {
            throw new IllegalArgumentException("No colour for " + role);
        }
        return colour;
    }

    /** Both palettes, for the browser to choose from. */
    public static String json() {
        var both = OptionTree.object().set("light", OptionTree.colours(LIGHT));
        return OptionTree.text(both.set("dark", OptionTree.colours(DARK)));
    }

    /** How an option names a colour, so that each surface fills in its own. */
    static String role(String role) {
        return "@" + role;
    }

    static String series(int index) {
        return role(SERIES.get(index % SERIES.size()));
    }
}
