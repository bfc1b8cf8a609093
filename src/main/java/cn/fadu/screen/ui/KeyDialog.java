package cn.fadu.screen.ui;

import cn.fadu.identity.Kiosk;
import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;

/** Shows a new screen's link to the reviewer who made it; it cannot be seen again. */
class KeyDialog extends Dialog {

    KeyDialog(Kiosk.Made made) {
        setHeaderTitle(getTranslation("screen.keys.given", made.name()));
        var link = new TextField(getTranslation("screen.keys.link"));
        link.setValue(address() + "/kiosk/" + made.key());
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        setWidth("min(40rem, 95vw)");
        add(new Notice(Tone.INFO, getTranslation("screen.keys.once")), link);
        getFooter().add(new Button(getTranslation("screen.keys.close"), click -> close()));
    }

    private static String address() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var asked = request.getRequestURL();
        return asked.substring(0, asked.length() - request.getRequestURI().length())
                + request.getContextPath();
    }
}
