package cn.fadu.filing.ui;

import cn.fadu.filing.Draft;
import cn.fadu.indicator.Framework;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** How much of the draft is done, in words and as a bar. */
class DraftProgress extends Div {

    private final Span left = new Span();
    private final Span kept = new Span();
    private final Element bar = new Element("progress");

    DraftProgress() {
        addClassName("fadu-progress");
        left.addClassName("fadu-progress-left");
        left.getElement().setAttribute("aria-live", "polite");
        kept.addClassName("fadu-soft");
        bar.setAttribute("aria-label", getTranslation("filing.progress"));
        getElement().appendChild(left.getElement(), bar, kept.getElement());
    }

    void show(Framework framework, Draft draft) {
        long all = draft.found().stream().filter(each -> each.code().isPresent()).count();
        long waiting = draft.undecided();
        left.setText(words(waiting, all));
        bar.setVisible(all > 0);
        bar.setAttribute("max", String.valueOf(all));
        bar.setAttribute("value", String.valueOf(all - waiting));
        long missing =
                framework.ranked().stream()
                        .filter(each -> !draft.readings().containsKey(each.code()))
                        .count();
        var filled = String.valueOf(draft.readings().size());
        kept.setText(
                missing == 0
                        ? getTranslation("filing.kept", filled)
                        : getTranslation("filing.kept.missing", filled, String.valueOf(missing)));
    }

    private String words(long waiting, long all) {
        if (all == 0) {
            return getTranslation("filing.progress.none");
        }
        return waiting == 0
                ? getTranslation("filing.progress.done", String.valueOf(all))
                : getTranslation(
                        "filing.progress.left", String.valueOf(waiting), String.valueOf(all));
    }
}
