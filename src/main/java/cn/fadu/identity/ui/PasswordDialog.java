package cn.fadu.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Predicate;

/** Asks for the own password before a safeguard is changed: an open screen must not be enough. */
class PasswordDialog extends Dialog {

    private final PasswordField password =
            new PasswordField(getTranslation("identity.password.old"));
    private final Predicate<String> right;
    private final Runnable next;

    PasswordDialog(String title, Predicate<String> right, Runnable next) {
        this.right = right;
        this.next = next;
        setHeaderTitle(title);
        setWidth("min(26rem, 95vw)");
        password.setWidthFull();
        password.getElement().setAttribute("autocomplete", "current-password");
        password.setAutofocus(true);
        add(password);
        var go = new Button(getTranslation("identity.continue"), click -> check());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("identity.cancel"), click -> close()), go);
    }

    private void check() {
        if (right.test(password.getValue())) {
            close();
            next.run();
        } else {
            PasswordCard.refuse(password, getTranslation("identity.password.wrong"));
        }
    }
}
