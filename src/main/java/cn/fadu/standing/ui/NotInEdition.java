package cn.fadu.standing.ui;

import cn.fadu.publication.Edition;
import cn.fadu.shell.EmptyState;
import com.vaadin.flow.component.html.Div;

/** A township that was not a member of the county in the year. */
class NotInEdition extends Div {

    NotInEdition(Edition edition) {
        addClassName("fadu-card");
        var year = String.valueOf(edition.year());
        add(
                new EmptyState(
                        getTranslation("county.not-in-edition", year),
                        getTranslation("county.not-in-edition.text", year)));
    }
}
