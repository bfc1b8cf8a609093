package cn.fadu.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What stands where nothing is yet: why it is empty and what to do about it. */
public class EmptyState extends Div {

    public EmptyState(String title, String sentence, Component... actions) {
        addClassName("fadu-empty");
        var mark = new Span("○");
        mark.addClassName("fadu-empty-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark, new H2(title), new Paragraph(sentence));
        add(actions);
    }
}
