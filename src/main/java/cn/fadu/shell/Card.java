package cn.fadu.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** One subject on a page: a heading, an optional note under it, the content, a small foot. */
public class Card extends Section {

    private final Div head = new Div();
    private final Div body = new Div();

    public Card(String title, Component... content) {
        addClassName("fadu-card");
        head.addClassName("fadu-card-head");
        head.add(new H2(title));
        body.addClassName("fadu-card-body");
        body.add(content);
        getElement().setAttribute("aria-label", title);
        add(head, body);
    }

    /** A sentence under the heading: what is counted, for which year, by which method. */
    public Card note(String sentence) {
        var note = new Paragraph(sentence);
        note.addClassName("fadu-card-note");
        head.add(note);
        return this;
    }

    public Card actions(Component... actions) {
        head.addComponentAtIndex(1, actionsOf(actions));
        return this;
    }

    /** Source, edition and footnotes. */
    public Card foot(String... lines) {
        var foot = new Footer();
        foot.addClassName("fadu-card-foot");
        for (var line : lines) {
            foot.add(new Div(line));
        }
        add(foot);
        return this;
    }

    public Card span(int columnsOfTwelve) {
        addClassName("fadu-span-" + columnsOfTwelve);
        return this;
    }

    /** Adds to the content, below what is there. */
    public Card with(Component... content) {
        body.add(content);
        return this;
    }

    private static Div actionsOf(Component... actions) {
        var row = new Div(actions);
        row.addClassNames("fadu-row", "fadu-row-end");
        return row;
    }
}
