package cn.fadu.pack;

import cn.fadu.export.Readers;
import cn.fadu.identity.Account;
import cn.fadu.identity.Accounts;
import cn.fadu.identity.Standing;
import cn.fadu.mail.Letter;
import cn.fadu.mail.Mailbox;
import cn.fadu.pack.KeptPack.Failure;
import cn.fadu.pack.Schedules.Schedule;
import cn.fadu.publication.Edition;
import cn.fadu.publication.Editions;
import cn.fadu.tenancy.County;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes scheduled packs when their time has come, with the rights the recipient holds then. */
@Component
public class Deliveries {

    private static final int KEPT_DAYS = 30;

    private final Schedules schedules;
    private final Editions editions;
    private final Accounts accounts;
    private final Bindery bindery;
    private final Mailbox mailbox;
    private final Clock clock;

    Deliveries(
            Schedules schedules,
            Editions editions,
            Accounts accounts,
            Bindery bindery,
            Mailbox mailbox,
            Clock clock) {
        this.schedules = schedules;
        this.editions = editions;
        this.accounts = accounts;
        this.bindery = bindery;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    /** Whatever is due in the county now. */
    public void due(County county) {
        var waiting = schedules.of(county);
        if (!waiting.isEmpty()) {
            editions.current(county).ifPresent(newest -> due(county, newest, waiting));
        }
    }

    private void due(County county, Edition newest, List<Schedule> waiting) {
        waiting.stream()
                .filter(schedule -> isDue(schedule, newest))
                .filter(schedule -> schedules.take(county, schedule, newest.number()))
                .forEach(
                        schedule ->
                                schedules.came(
                                        county, schedule.id(), deliver(county, newest, schedule)));
    }

    private boolean isDue(Schedule schedule, Edition newest) {
        return schedule.day()
                .map(day -> isPast(day, schedule))
                .orElseGet(
                        () ->
                                schedule.madeEdition()
                                        .filter(last -> last >= newest.number())
                                        .isEmpty());
    }

    /** The day of this month has come, and it was not yet made since. */
    private boolean isPast(int day, Schedule schedule) {
        var turn = LocalDate.now(clock).withDayOfMonth(day);
        var made = LocalDate.ofInstant(schedule.madeAt(), clock.getZone());
        return !LocalDate.now(clock).isBefore(turn) && made.isBefore(turn);
    }

    /** That it is being made, or why not. */
    private String deliver(County county, Edition edition, Schedule schedule) {
        var recipient = reader(county, schedule.recipient());
        if (recipient.isEmpty()) {
            return Failure.NO_RIGHT.code();
        }
        var order =
                bindery.order(
                        county,
                        edition,
                        schedule.plan(),
                        schedule.recipient(),
                        () -> tell(county, edition, recipient.get()));
        return order instanceof Packs.Order.Full ? Failure.NO_ROOM.code() : "made";
    }

    private Optional<Account> reader(County county, String username) {
        return accounts.standing(username) instanceof Standing.Good
                ? accounts.find(username).filter(account -> Readers.include(account, county))
                : Optional.empty();
    }

    private void tell(County county, Edition edition, Account recipient) {
        if (recipient.email().isEmpty()) {
            return;
        }
        var words = new PackWords(recipient.locale());
        var title = PackContents.title(county.name(), edition, recipient.locale());
        var until = LocalDate.now(clock).plusDays(KEPT_DAYS);
        var address = mailbox.address().isEmpty() ? "" : mailbox.address() + "/county/packs";
        mailbox.send(
                new Letter(
                        recipient.email(),
                        words.say("pack.letter.subject", title),
                        words.say("pack.letter.text", title, until.toString(), address)));
    }
}
