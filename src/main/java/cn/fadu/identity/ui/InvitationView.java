package cn.fadu.identity.ui;

import cn.fadu.identity.Acceptance;
import cn.fadu.identity.Account;
import cn.fadu.identity.Invitations;
import cn.fadu.shell.Door;
import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where a one-time link leads: somebody chooses the password nobody else will know. */
@Route(value = "invitation/:token", autoLayout = false)
@PageTitle("identity.invitation.title")
@AnonymousAllowed
class InvitationView extends Main implements AfterNavigationObserver {

    private final Invitations invitations;

    InvitationView(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var token = event.getRouteParameters().get("token").orElse("");
        var door = new Door(getTranslation("identity.invitation.title"));
        invitations
                .owner(token)
                .ifPresentOrElse(
                        owner -> door.offer(form(owner, token)),
                        () -> door.say(new Notice(Tone.CAUTION, spent())));
        add(door);
    }

    private String spent() {
        return getTranslation("identity.invitation.void");
    }

    private Div form(Account owner, String token) {
        var chosen = field("identity.password.new");
        chosen.setHelperText(PasswordWords.rule(this));
        var again = field("identity.password.again");
        var accept = new Button(getTranslation("identity.invitation.accept"));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.addClickListener(click -> accept(token, chosen, again));
        var welcome =
                new Paragraph(
                        getTranslation(
                                "identity.invitation.welcome",
                                owner.displayName(),
                                owner.username()));
        var form = new Div(welcome, chosen, again, accept);
        form.addClassName("fadu-form");
        return form;
    }

    private PasswordField field(String key) {
        var field = new PasswordField(getTranslation(key));
        field.getElement().setAttribute("autocomplete", "new-password");
        field.setWidthFull();
        return field;
    }

    private void accept(String token, PasswordField chosen, PasswordField again) {
        again.setErrorMessage(getTranslation("identity.password.differs"));
        again.setInvalid(!chosen.getValue().equals(again.getValue()));
        if (again.isInvalid()) {
            return;
        }
        switch (invitations.accept(token, chosen.getValue())) {
            case Acceptance.Accepted(_) -> UI.getCurrent().getPage().setLocation("login?password");
            case Acceptance.Void() -> refuse(chosen, spent());
            case Acceptance.Weak(var flaw) -> refuse(chosen, PasswordWords.of(flaw, this));
        }
    }

    private static void refuse(PasswordField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }
}
