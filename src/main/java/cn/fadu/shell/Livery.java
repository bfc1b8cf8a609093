package cn.fadu.shell;

import java.util.Optional;

/**
 * How a county dresses the frame of its people's pages.
 *
 * @param emblem the address of a picture, or the picture itself as {@code data:image/...}
 */
public record Livery(Optional<Accent> accent, Optional<String> emblem) {

    /** The official blue and the product's own sign. */
    public static final Livery PLAIN = new Livery(Optional.empty(), Optional.empty());

    String style() {
        return accent.map(Accent::style).orElse("");
    }
}
