package cn.fadu.standing.ui;

import cn.fadu.shell.Choices;
import com.vaadin.flow.component.html.Anchor;

/** Ways from a township's name or figure to where it is explained. */
final class Links {

    private Links() {}

    static Anchor township(Choices choices, String code, String name) {
        return new Anchor(Charts.township(choices, code, "").address(), name);
    }

    /** To the figure on the township's page, with its sentence open. */
    static Anchor figure(Choices choices, String code, String indicator, String text) {
        return new Anchor(Charts.township(choices, code, indicator).address(), text);
    }
}
