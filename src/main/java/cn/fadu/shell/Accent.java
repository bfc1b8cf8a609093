package cn.fadu.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A county's own colour, made fit to be read: darkened for light pages and lightened for dark ones
 * until words in it, and words on it, have the contrast that people need.
 */
public record Accent(String chosen) {

    private static final double ENOUGH = 4.8;
    private static final int STEPS = 50;
    private static final String LIGHT_GROUND = "#e8f0fa";
    private static final String DARK_GROUND = "#222c39";

    public Accent {
        if (!isColour(chosen)) {
            throw new IllegalArgumentException("Not a colour: " + chosen);
        }
        chosen = chosen.toLowerCase(Locale.ROOT);
    }

    /** Empty for anything that is not written as #1d5193. */
    public static Optional<Accent> parse(String written) {
        return Optional.of(written).filter(Accent::isColour).map(Accent::new);
    }

    /** For pages with a light ground. */
    public String onLight() {
        return until("#000000", LIGHT_GROUND);
    }

    /** For pages with a dark ground. */
    public String onDark() {
        return until("#ffffff", DARK_GROUND);
    }

    /** The frame around every page: the same colour, deep enough for white words. */
    String frame() {
        return mixed(until("#000000", "#ffffff"), "#000000", 0.25);
    }

    /** Declarations for the html element, which go before the tokens. */
    String style() {
        var light = onLight();
        var dark = onDark();
        return declare("accent", light, dark)
                + declare(
                        "accent-strong", mixed(light, "#000000", 0.2), mixed(dark, "#ffffff", 0.3))
                + declare("accent-wash", mixed(light, "#ffffff", 0.9), mixed(dark, "#10151c", 0.8))
                + declare("frame", frame(), mixed(frame(), "#000000", 0.35))
                + declare(
                        "frame-line",
                        mixed(frame(), "#ffffff", 0.15),
                        mixed(frame(), "#ffffff", 0.1))
                + "--aura-accent-color-light:%s;--aura-accent-color-dark:%s;"
                        .formatted(light, dark);
    }

    private static String declare(String token, String light, String dark) {
        return "--fadu-%s:light-dark(%s,%s);".formatted(token, light, dark);
    }

    private static boolean isColour(String written) {
        return written.matches("#[0-9a-fA-F]{6}");
    }

    private String until(String end, String ground) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> mixed(chosen, end, (double) step / STEPS))
                .filter(colour -> contrast(colour, ground) >= ENOUGH)
                .findFirst()
                .orElse(end);
    }

    private static String mixed(String colour, String other, double share) {
        var parts = new StringBuilder("#");
        for (var at = 1; at < 7; at += 2) {
            var part = part(colour, at) * (1 - share) + part(other, at) * share;
            parts.append("%02x".formatted(Math.round(part)));
        }
        return parts.toString();
    }

    /** As WCAG 2 defines it, from 1 to 21. */
    static double contrast(String one, String other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(part(colour, 1))
                + 0.7152 * linear(part(colour, 3))
                + 0.0722 * linear(part(colour, 5));
    }

    private static double linear(int part) {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int part(String colour, int at) {
        return Integer.parseInt(colour, at, at + 2, 16);
    }
}
