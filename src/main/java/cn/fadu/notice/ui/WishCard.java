package cn.fadu.notice.ui;

import cn.fadu.identity.Account;
import cn.fadu.identity.SignedIn;
import cn.fadu.mail.Mailbox;
import cn.fadu.notice.Wishes;
import cn.fadu.shell.Card;
import cn.fadu.shell.Notice;
import cn.fadu.shell.OnAccountPage;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.springframework.stereotype.Component;

/** On the account page: whether letters are wanted, and the calendar's secret address. */
@Component
class WishCard implements OnAccountPage {

    private final SignedIn signedIn;
    private final Wishes wishes;
    private final Mailbox mailbox;

    WishCard(SignedIn signedIn, Wishes wishes, Mailbox mailbox) {
        this.signedIn = signedIn;
        this.wishes = wishes;
        this.mailbox = mailbox;
    }

    @Override
    public Card card() {
        return new Choice(signedIn.account());
    }

    private final class Choice extends Card {

        private final Div said = new Div();
        private final Div feed = new Div();

        Choice(Account account) {
            super(new Span().getTranslation("notice.wish"));
            note(getTranslation("notice.wish.note"));
            said.getElement().setAttribute("aria-live", "polite");
            feed.addClassName("fadu-row");
            with(digest(account), said, feed);
            hint(account);
            offerFeed(account);
        }

        private Checkbox digest(Account account) {
            var wanted = new Checkbox(getTranslation("notice.wish.digest"));
            wanted.setValue(wishes.wantsDigest(account));
            wanted.addValueChangeListener(
                    change -> {
                        wishes.wantDigest(signedIn.account(), change.getValue());
                        hint(signedIn.account());
                    });
            return wanted;
        }

        /** Says why no letter would come. */
        private void hint(Account account) {
            said.removeAll();
            if (!wishes.wantsDigest(account)) {
                return;
            }
            if (account.email().isEmpty()) {
                said.add(new Notice(Tone.CAUTION, getTranslation("notice.wish.no-address")));
            } else if (!mailbox.isOpen()) {
                said.add(new Notice(Tone.INFO, getTranslation("notice.wish.no-server")));
            }
        }

        private void offerFeed(Account account) {
            feed.removeAll();
            boolean has = wishes.hasFeed(account);
            var key = has ? "notice.wish.feed.renew" : "notice.wish.feed.open";
            feed.add(new Button(getTranslation(key), click -> openFeed()));
            if (has) {
                feed.add(new Button(getTranslation("notice.wish.feed.close"), click -> close()));
            }
        }

        private void openFeed() {
            var secret = wishes.openFeed(signedIn.account());
            offerFeed(signedIn.account());
            new FeedDialog(secret).open();
        }

        private void close() {
            wishes.closeFeed(signedIn.account());
            offerFeed(signedIn.account());
            said.removeAll();
            said.add(new Notice(Tone.INFO, getTranslation("notice.wish.feed.closed")));
        }
    }
}
