package cn.fadu.notice.ui;

import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;

/** Shows a calendar's secret address to its owner; it cannot be seen again. */
class FeedDialog extends Dialog {

    FeedDialog(String secret) {
        setHeaderTitle(getTranslation("notice.wish.feed"));
        setWidth("min(40rem, 95vw)");
        var link = new TextField(getTranslation("notice.wish.feed"));
        link.setValue(address() + FeedDoor.ADDRESS + secret + ".ics");
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        add(new Notice(Tone.INFO, getTranslation("notice.wish.feed.once")), link);
        getFooter().add(new Button(getTranslation("notice.close"), click -> close()));
    }

    private static String address() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var asked = request.getRequestURL();
        return asked.substring(0, asked.length() - request.getRequestURI().length())
                + request.getContextPath();
    }
}
