package cn.fadu.shell;

import com.vaadin.flow.component.html.Span;

/** A state as a word with a sign before it; the colour only repeats both. */
public class StateBadge extends Span {

    public StateBadge(Tone tone, String word) {
        super(word);
        addClassName("fadu-badge");
        getElement().setAttribute("data-tone", tone.code());
        getElement().setAttribute("data-icon", tone.sign());
    }
}
