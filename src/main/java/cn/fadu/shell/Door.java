package cn.fadu.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A page before the frame: one calm panel in the middle of the screen, and the two languages. */
public class Door extends Div {

    private final Div panel = new Div();

    public Door(String title) {
        addClassName("fadu-door");
        panel.addClassName("fadu-door-panel");
        panel.add(brand(title));
        var middle = new Div(panel);
        middle.addClassName("fadu-door-middle");
        add(middle, foot());
    }

    public void say(Notice notice) {
        notice.addClassName("fadu-door-notice");
        panel.add(notice);
    }

    public void offer(Component... content) {
        panel.add(content);
    }

    private Component brand(String title) {
        var emblem = new Span(getTranslation("shell.emblem"));
        emblem.addClassName("fadu-door-emblem");
        emblem.getElement().setAttribute("aria-hidden", "true");
        var words = new Div(new H1(title), new Paragraph(getTranslation("shell.subject")));
        var brand = new Div(emblem, words);
        brand.addClassName("fadu-door-brand");
        return brand;
    }

    private Component foot() {
        var foot = new Footer();
        foot.addClassName("fadu-door-foot");
        for (var language : Language.ALL) {
            foot.add(speaking(language));
        }
        return foot;
    }

    private Component speaking(Locale language) {
        var key = "shell.language." + language.getLanguage();
        var choice = new Anchor("", getTranslation(key));
        choice.getElement().setAttribute("lang", language.toLanguageTag());
        choice.getElement().addEventListener("click", click -> speak(language)).preventDefault();
        if (UI.getCurrent().getLocale().getLanguage().equals(language.getLanguage())) {
            choice.getElement().setAttribute("aria-current", "true");
        }
        return choice;
    }

    private static void speak(Locale language) {
        Preferences.keep(language);
        UI.getCurrent().getPage().reload();
    }
}
