package cn.fadu.identity.ui;

import cn.fadu.identity.Account;
import cn.fadu.identity.Enrolment;
import cn.fadu.identity.SecondFactors;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Hands a secret over to somebody's code generator, and asks for a code of it as a proof. */
class EnrolmentDialog extends Dialog {

    private final Account account;
    private final SecondFactors factors;
    private final Runnable done;
    private final Enrolment offered;
    private final TextField code = new TextField(getTranslation("identity.factor.code"));

    EnrolmentDialog(Account account, SecondFactors factors, Runnable done) {
        this.account = account;
        this.factors = factors;
        this.done = done;
        this.offered = factors.offer(account);
        setHeaderTitle(getTranslation("identity.factor.turn-on"));
        setWidth("min(30rem, 95vw)");
        code.setErrorMessage(getTranslation("identity.factor.wrong"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        var steps =
                new Div(
                        new Paragraph(getTranslation("identity.factor.scan")),
                        picture(),
                        new Paragraph(getTranslation("identity.factor.type")),
                        secret(),
                        new Paragraph(getTranslation("identity.factor.prove")),
                        code);
        steps.addClassName("fadu-form");
        add(steps);
        var save = new Button(getTranslation("identity.factor.turn-on"), click -> prove());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("identity.cancel"), click -> close()), save);
    }

    private Image picture() {
        var svg = QrPicture.of(offered.address()).getBytes(StandardCharsets.UTF_8);
        var source = "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
        var picture = new Image(source, getTranslation("identity.factor.picture"));
        picture.addClassName("fadu-qr");
        return picture;
    }

    private Code secret() {
        var secret = new Code(String.join(" ", offered.secret().split("(?<=\\G.{4})")));
        secret.setId("secret");
        return secret;
    }

    private void prove() {
        factors.turnOn(account, offered, code.getValue())
                .ifPresentOrElse(
                        codes -> {
                            close();
                            new RecoveryCodesDialog(codes).open();
                            done.run();
                        },
                        () -> code.setInvalid(true));
    }
}
