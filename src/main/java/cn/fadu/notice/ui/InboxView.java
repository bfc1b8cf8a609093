package cn.fadu.notice.ui;

import cn.fadu.identity.SignedIn;
import cn.fadu.notice.Entry;
import cn.fadu.notice.Inboxes;
import cn.fadu.notice.Matter;
import cn.fadu.notice.MatterWords;
import cn.fadu.shell.Card;
import cn.fadu.shell.EmptyState;
import cn.fadu.shell.PageHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** What its reader should know or do, the unread first. */
@Route("inbox")
@PageTitle("notice.inbox")
@RolesAllowed({"LEADER", "REVIEWER", "HEAD", "CLERK", "OPERATOR"})
class InboxView extends Main implements AfterNavigationObserver {

    private static final int MOST_READ = 50;

    private final SignedIn signedIn;
    private final Inboxes inboxes;
    private final Clock clock;

    InboxView(SignedIn signedIn, Inboxes inboxes, Clock clock) {
        this.signedIn = signedIn;
        this.inboxes = inboxes;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        var entries = inboxes.of(signedIn.account());
        var unread = entries.stream().filter(entry -> !entry.read()).toList();
        var read = entries.stream().filter(Entry::read).limit(MOST_READ).toList();
        removeAll();
        add(
                new PageHeader(getTranslation("notice.inbox"))
                        .lead(getTranslation("notice.inbox.lead")),
                unread(unread));
        if (!read.isEmpty()) {
            add(new Card(getTranslation("notice.inbox.read"), list(read)));
        }
    }

    private Card unread(List<Entry> unread) {
        var title = getTranslation("notice.inbox.unread", String.valueOf(unread.size()));
        if (unread.isEmpty()) {
            return new Card(
                    title,
                    new EmptyState(
                            getTranslation("notice.inbox.none"),
                            getTranslation("notice.inbox.none.text")));
        }
        var all =
                new Button(
                        getTranslation("notice.inbox.all-read"),
                        click -> seen(unread.stream().map(Entry::matter).toList()));
        return new Card(title, list(unread)).actions(all);
    }

    private EntryList list(List<Entry> entries) {
        return new EntryList(
                entries,
                new MatterWords(getLocale()),
                clock.getZone(),
                matter -> seen(List.of(matter)),
                this::open);
    }

    /** Whoever looks into a matter has seen it. */
    private void open(Matter matter) {
        inboxes.seen(signedIn.account(), List.of(matter));
        getUI().ifPresent(ui -> ui.navigate(matter.place()));
    }

    private void seen(List<Matter> matters) {
        inboxes.seen(signedIn.account(), matters);
        getUI().ifPresent(ui -> ui.navigate("inbox"));
        show();
    }
}
