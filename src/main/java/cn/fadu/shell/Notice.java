package cn.fadu.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Something to know before reading on; an alarm is announced by screen readers at once. */
public class Notice extends Div {

    public Notice(Tone tone, String sentence, Component... more) {
        addClassName("fadu-notice");
        getElement().setAttribute("data-tone", tone.code());
        getElement().setAttribute("role", tone == Tone.ALARM ? "alert" : "status");
        var mark = new Span(tone == Tone.INFO ? "i" : tone.sign());
        mark.addClassName("fadu-notice-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var text = new Div(new Span(sentence));
        text.addClassName("fadu-notice-text");
        text.add(more);
        add(mark, text);
    }
}
