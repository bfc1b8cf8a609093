package cn.fadu.standing.ui;

import cn.fadu.identity.Role;
import cn.fadu.shell.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** What stands on the county's pages before its first edition. */
class NothingPublished extends Div {

    NothingPublished(Role reader) {
        addClassName("fadu-card");
        add(
                new EmptyState(
                        getTranslation("county.empty"),
                        getTranslation(
                                reader == Role.REVIEWER
                                        ? "county.empty.reviewer"
                                        : "county.empty.leader"),
                        ways(reader)));
    }

    private Component[] ways(Role reader) {
        return reader == Role.REVIEWER
                ? new Component[] {
                    new Anchor("county/editions", getTranslation("county.empty.publish"))
                }
                : new Component[0];
    }
}
