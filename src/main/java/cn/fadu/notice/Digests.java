package cn.fadu.notice;

import cn.fadu.identity.Account;
import cn.fadu.mail.Delivery;
import cn.fadu.mail.Letter;
import cn.fadu.mail.Mailbox;
import cn.fadu.mail.Phrases;
import cn.fadu.tenancy.CellUnavailableException;
import cn.fadu.tenancy.TenantUnavailableException;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One letter a day to everybody who wants one and has something new that they have not read. */
@Component
public class Digests {

    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

    private final Inboxes inboxes;
    private final Wishes wishes;
    private final Marks marks;
    private final Mailbox mailbox;

    Digests(Inboxes inboxes, Wishes wishes, Marks marks, Mailbox mailbox) {
        this.inboxes = inboxes;
        this.wishes = wishes;
        this.marks = marks;
        this.mailbox = mailbox;
    }

    /** How many letters were taken; what fails for one county's people stops nobody else's. */
    public int send() {
        if (!mailbox.isOpen()) {
            return 0;
        }
        int sent = 0;
        for (var reader : wishes.readersOfDigests()) {
            try {
                sent += send(reader) ? 1 : 0;
            } catch (CellUnavailableException | TenantUnavailableException away) {
                LOG.warn("No digest for account {}: {}", reader.id(), away.getMessage());
            }
        }
        return sent;
    }

    private boolean send(Account reader) {
        var unread = inboxes.of(reader).stream().filter(entry -> !entry.read()).toList();
        var claimed =
                marks.claim(reader, unread.stream().map(entry -> entry.matter().key()).toList());
        var told = unread.stream().filter(each -> claimed.contains(each.matter().key())).toList();
        if (told.isEmpty()) {
            return false;
        }
        if (mailbox.send(letter(reader, told)) instanceof Delivery.Sent) {
            return true;
        }
        marks.release(reader, claimed);
        return false;
    }

    private Letter letter(Account reader, List<Entry> told) {
        var phrases = new Phrases(reader.locale());
        var words = new MatterWords(reader.locale());
        var lines =
                told.stream()
                        .map(entry -> "· " + words.of(entry.matter()) + link(entry.matter()))
                        .collect(Collectors.joining("\n\n"));
        return new Letter(
                reader.email(),
                phrases.get("notice.digest.subject", String.valueOf(told.size())),
                phrases.get("notice.digest.hello", reader.displayName())
                        + "\n\n"
                        + lines
                        + "\n\n"
                        + phrases.get("notice.digest.stop")
                        + "\n");
    }

    private String link(Matter matter) {
        return mailbox.address().isEmpty() ? "" : "\n  " + mailbox.address() + "/" + matter.place();
    }
}
