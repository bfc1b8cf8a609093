package cn.fadu.standing.ui;

import cn.fadu.shell.EmptyState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** A year that has filings and no ranking yet. */
class YearUnpublished extends Div {

    YearUnpublished(int year) {
        addClassName("fadu-card");
        add(
                new EmptyState(
                        getTranslation("county.unpublished", String.valueOf(year)),
                        getTranslation("county.unpublished.text"),
                        new Anchor("county/editions", getTranslation("county.editions"))));
    }
}
