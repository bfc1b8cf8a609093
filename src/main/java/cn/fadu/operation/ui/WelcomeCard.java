package cn.fadu.operation.ui;

import cn.fadu.operation.Onboarding;
import cn.fadu.operation.Welcome;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** A county is live: whom a letter has reached, and whose link has to be handed over. */
class WelcomeCard extends Card {

    WelcomeCard(Onboarding.Live live, List<String> missing) {
        super(new Span().getTranslation("operation.onboarding.live", live.county().name()));
        with(
                new Notice(Tone.GOOD, getTranslation("operation.onboarding.next")),
                new Anchor(
                        "admin/townships?county=" + live.county().code(),
                        getTranslation("operation.townships.title")));
        if (!missing.isEmpty()) {
            with(
                    new Notice(
                            Tone.CAUTION,
                            getTranslation(
                                    "operation.onboarding.missing", String.join(" ", missing))));
        }
        if (!live.welcomes().isEmpty()) {
            with(links(live.welcomes()));
        }
    }

    private Component links(List<Welcome> welcomes) {
        return new DataTable<Welcome>(getTranslation("operation.onboarding.links"))
                .name(
                        getTranslation("identity.username"),
                        one -> one.invitation().account().username())
                .text(
                        getTranslation("identity.name"),
                        one -> one.invitation().account().displayName())
                .with(getTranslation("operation.onboarding.link"), this::link)
                .live()
                .rows(welcomes);
    }

    private Component link(Welcome welcome) {
        if (welcome.sent()) {
            return new Span(getTranslation("operation.onboarding.sent"));
        }
        var link = new TextField();
        link.setValue(welcome.link());
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidth("24rem");
        link.setAriaLabel(
                getTranslation("operation.onboarding.link")
                        + " "
                        + welcome.invitation().account().username());
        return link;
    }
}
