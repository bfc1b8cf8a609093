package cn.fadu.notice.ui;

import cn.fadu.identity.SignedIn;
import cn.fadu.notice.Inboxes;
import cn.fadu.shell.InFrame;
import cn.fadu.tenancy.CellUnavailableException;
import cn.fadu.tenancy.TenantUnavailableException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the inbox from every page, with the number of what is unread. */
@Component
@Order(1)
class Bell implements InFrame {

    private static final int MOST = 99;

    private final SignedIn signedIn;
    private final Inboxes inboxes;

    Bell(SignedIn signedIn, Inboxes inboxes) {
        this.signedIn = signedIn;
        this.inboxes = inboxes;
    }

    @Override
    public Tool tool() {
        return new Button();
    }

    private final class Button extends Anchor implements Tool {

        private final Span count = new Span();

        Button() {
            setHref("inbox");
            addClassName("fadu-bell");
            count.addClassName("fadu-bell-count");
            count.getElement().setAttribute("aria-hidden", "true");
            add(VaadinIcon.BELL_O.create(), count);
        }

        @Override
        public com.vaadin.flow.component.Component component() {
            return this;
        }

        /** The page says itself that its county is away; the bell keeps quiet then. */
        @Override
        public void look() {
            try {
                signedIn.somebody().map(inboxes::unread).ifPresent(this::show);
            } catch (CellUnavailableException | TenantUnavailableException away) {
                show(0);
            }
        }

        private void show(int unread) {
            count.setText(unread > MOST ? MOST + "+" : String.valueOf(unread));
            count.setVisible(unread > 0);
            var words = getTranslation("notice.bell", String.valueOf(unread));
            getElement().setAttribute("aria-label", words).setAttribute("title", words);
        }
    }
}
