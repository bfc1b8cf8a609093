package cn.fadu.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How somebody likes to see the pages on this device; kept in a cookie, never with the account. */
record Look(Scheme scheme, Density density) {

    static final String COOKIE = "fadu-look";
    static final Look USUAL = new Look(Scheme.LIGHT, Density.COMFORTABLE);

    enum Scheme {
        LIGHT(ColorScheme.Value.LIGHT),
        DARK(ColorScheme.Value.DARK),
        SYSTEM(ColorScheme.Value.LIGHT_DARK);

        final ColorScheme.Value value;

        Scheme(ColorScheme.Value value) {
            this.value = value;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Density {
        COMFORTABLE,
        COMPACT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Empty for anything that was not written by us. */
    static Optional<Look> parse(String written) {
        return Arrays.stream(Scheme.values())
                .flatMap(scheme -> Arrays.stream(Density.values()).map(of -> new Look(scheme, of)))
                .filter(look -> look.written().equals(written))
                .findFirst();
    }

    String written() {
        return scheme.code() + "." + density.code();
    }

    Look in(Scheme other) {
        return new Look(other, density);
    }

    Look at(Density other) {
        return new Look(scheme, other);
    }

    /** Changes the page in front of the reader, without a reload. */
    void wear(UI ui) {
        ui.getPage().setColorScheme(scheme.value);
        ui.getPage()
                .executeJs(
                        "document.documentElement.dataset.density=$0;"
                                + "document.documentElement.dataset.scheme=$1;",
                        density.code(),
                        scheme.code());
    }
}
