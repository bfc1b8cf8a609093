package cn.fadu.identity.ui;

import cn.fadu.identity.Accounts;
import cn.fadu.identity.PasswordChange;
import cn.fadu.identity.SignedIn;
import cn.fadu.shell.Card;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;

/** Where somebody changes their own password. */
class PasswordCard extends Card {

    private final SignedIn signedIn;
    private final Accounts accounts;

    PasswordCard(SignedIn signedIn, Accounts accounts) {
        super(new Div().getTranslation("identity.password.change"));
        this.signedIn = signedIn;
        this.accounts = accounts;
        note(getTranslation("identity.password.change.note"));
        var old = field("identity.password.old", "current-password");
        var chosen = field("identity.password.new", "new-password");
        chosen.setHelperText(PasswordWords.rule(this));
        var again = field("identity.password.again", "new-password");
        var save = new Button(getTranslation("identity.password.change"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> change(old, chosen, again));
        var form = new Div(old, chosen, again, save);
        form.addClassName("fadu-form");
        with(form);
    }

    private PasswordField field(String key, String fill) {
        var field = new PasswordField(getTranslation(key));
        field.getElement().setAttribute("autocomplete", fill);
        field.setRequiredIndicatorVisible(true);
        field.setWidth("20rem");
        field.setMaxWidth("100%");
        return field;
    }

    private void change(PasswordField old, PasswordField chosen, PasswordField again) {
        old.setInvalid(false);
        chosen.setInvalid(false);
        again.setInvalid(!chosen.getValue().equals(again.getValue()));
        again.setErrorMessage(getTranslation("identity.password.differs"));
        if (again.isInvalid()) {
            return;
        }
        switch (accounts.changePassword(signedIn.account(), old.getValue(), chosen.getValue())) {
            case PasswordChange.Changed() ->
                    UI.getCurrent().getPage().setLocation("login?password");
            case PasswordChange.WrongPassword() ->
                    refuse(old, getTranslation("identity.password.wrong"));
            case PasswordChange.Weak(var flaw) -> refuse(chosen, PasswordWords.of(flaw, this));
        }
    }

    static void refuse(PasswordField field, String why) {
        field.setInvalid(true);
        field.setErrorMessage(why);
        field.focus();
    }
}
