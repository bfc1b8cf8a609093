package cn.fadu.api.ui;

import cn.fadu.identity.SystemToken;
import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a new token to whoever made it; it cannot be seen again. */
class TokenDialog extends Dialog {

    TokenDialog(SystemToken.Made made, String system) {
        setHeaderTitle(getTranslation("tokens.given", system, made.township()));
        var secret = new TextField(getTranslation("tokens.secret"));
        secret.setValue(made.secret());
        secret.setReadOnly(true);
        secret.setAutoselect(true);
        secret.setWidthFull();
        setWidth("min(40rem, 95vw)");
        add(new Notice(Tone.INFO, getTranslation("tokens.once")), secret);
        getFooter().add(new Button(getTranslation("tokens.close"), click -> close()));
    }
}
