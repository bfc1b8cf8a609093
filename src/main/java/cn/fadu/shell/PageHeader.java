package cn.fadu.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: what it is, one sentence about it, and what can be done here. */
public class PageHeader extends Header {

    private final Div text = new Div();

    public PageHeader(String title) {
        addClassName("fadu-page-header");
        text.addClassName("fadu-page-header-text");
        text.add(new H1(title));
        add(text);
    }

    public PageHeader lead(String sentence) {
        var lead = new Paragraph(sentence);
        lead.addClassName("fadu-page-header-lead");
        text.add(lead);
        return this;
    }

    public PageHeader actions(Component... actions) {
        var end = new Div(actions);
        end.addClassName("fadu-page-header-actions");
        add(end);
        return this;
    }
}
