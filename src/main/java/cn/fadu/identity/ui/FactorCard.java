package cn.fadu.identity.ui;

import cn.fadu.identity.Accounts;
import cn.fadu.identity.SecondFactors;
import cn.fadu.identity.SignedIn;
import cn.fadu.shell.Card;
import cn.fadu.shell.StateBadge;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The second factor beside the password: on or off, and how many recovery codes are left. */
class FactorCard extends Card {

    private final SignedIn signedIn;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Div state = new Div();

    FactorCard(SignedIn signedIn, Accounts accounts, SecondFactors factors) {
        super(new Div().getTranslation("identity.factor.title"));
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.factors = factors;
        note(getTranslation("identity.factor.note"));
        state.addClassName("fadu-form");
        with(state);
        show();
    }

    private void show() {
        state.removeAll();
        if (factors.isOn(signedIn.account())) {
            showOn();
        } else {
            state.add(new StateBadge(Tone.QUIET, getTranslation("identity.factor.off")));
            var on = new Button(getTranslation("identity.factor.turn-on"), click -> enrol());
            on.addThemeVariants(ButtonVariant.PRIMARY);
            state.add(row(on));
        }
    }

    private void showOn() {
        var left = factors.recoveryCodes(signedIn.account());
        state.add(
                new StateBadge(Tone.GOOD, getTranslation("identity.factor.on")),
                new Paragraph(getTranslation("identity.factor.left", String.valueOf(left))),
                row(
                        new Button(getTranslation("identity.factor.renew"), click -> renew()),
                        new Button(
                                getTranslation("identity.factor.turn-off"), click -> turnOff())));
    }

    private static Div row(Button... buttons) {
        var row = new Div(buttons);
        row.addClassName("fadu-row");
        return row;
    }

    private void enrol() {
        new PasswordDialog(
                        getTranslation("identity.factor.turn-on"),
                        this::isOwn,
                        () -> new EnrolmentDialog(signedIn.account(), factors, this::show).open())
                .open();
    }

    private void renew() {
        new PasswordDialog(
                        getTranslation("identity.factor.renew"),
                        this::isOwn,
                        () -> {
                            new RecoveryCodesDialog(factors.renewCodes(signedIn.account())).open();
                            show();
                        })
                .open();
    }

    private void turnOff() {
        new PasswordDialog(
                        getTranslation("identity.factor.turn-off"),
                        this::isOwn,
                        () -> {
                            var account = signedIn.account();
                            factors.turnOff(account, account.username());
                            show();
                        })
                .open();
    }

    private boolean isOwn(String password) {
        return accounts.knows(signedIn.account(), password);
    }
}
