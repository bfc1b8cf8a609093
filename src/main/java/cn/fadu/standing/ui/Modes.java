package cn.fadu.standing.ui;

import cn.fadu.shell.Choices;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;

/** Two or three ways to look at the same page, side by side; each is an address of its own. */
class Modes extends Nav {

    /**
     * @param key of the labels: {@code key.mode} for each mode; the first mode is the usual one
     */
    Modes(String key, Choices choices, String name, List<String> modes) {
        addClassName("county-modes");
        setAriaLabel(getTranslation(key));
        var shown = chosen(choices, name, modes);
        for (var mode : modes) {
            var usual = mode.equals(modes.getFirst());
            var address = choices.with(name, usual ? "" : mode).address();
            var link = new Anchor(address, getTranslation(key + "." + mode));
            if (mode.equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }

    static String chosen(Choices choices, String name, List<String> modes) {
        return choices.text(name).filter(modes::contains).orElseGet(modes::getFirst);
    }
}
