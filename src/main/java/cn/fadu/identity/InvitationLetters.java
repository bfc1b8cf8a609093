package cn.fadu.identity;

import cn.fadu.mail.Delivery;
import cn.fadu.mail.Letter;
import cn.fadu.mail.Mailbox;
import cn.fadu.mail.Phrases;
import org.springframework.stereotype.Component;

/** Brings one-time links to people by e-mail, in their own language. */
@Component
public class InvitationLetters {

    private final Mailbox mailbox;

    InvitationLetters(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** Whether somebody can be written to at all. */
    public boolean reach(Account account) {
        return mailbox.isOpen() && !account.email().isEmpty();
    }

    /**
     * @param address where this service is reached, where the settings do not say it
     */
    public Delivery send(Invitation given, String address) {
        var account = given.account();
        if (account.email().isEmpty()) {
            return new Delivery.Refused();
        }
        var say = new Phrases(account.locale());
        var link = link(given, address);
        return mailbox.send(
                new Letter(
                        account.email(),
                        say.get("identity.letter.invitation.subject"),
                        say.get(
                                "identity.letter.invitation.text",
                                account.displayName(),
                                account.username(),
                                link,
                                String.valueOf(Invitations.LIFE.toDays()))));
    }

    /** Where the link leads; the settings' own address goes before what a browser asked for. */
    public String link(Invitation given, String address) {
        var set = mailbox.address();
        return (set.isEmpty() ? address : set) + "/invitation/" + given.token();
    }
}
