package cn.fadu.identity.ui;

import cn.fadu.identity.Account;
import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;

/** Shows a one-time link to the operator who made it; it cannot be seen again. */
class InvitationDialog extends Dialog {

    InvitationDialog(String address, Account account) {
        setHeaderTitle(getTranslation("identity.invitation.given", account.username()));
        var link = new TextField(getTranslation("identity.invitation.link"));
        link.setValue(address);
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        setWidth("min(36rem, 95vw)");
        add(new Notice(Tone.INFO, getTranslation("identity.invitation.once")), link);
        getFooter().add(new Button(getTranslation("identity.close"), click -> close()));
    }

    static String address() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var asked = request.getRequestURL();
        return asked.substring(0, asked.length() - request.getRequestURI().length())
                + request.getContextPath();
    }
}
