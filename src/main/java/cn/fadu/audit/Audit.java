package cn.fadu.audit;

import static cn.fadu.db.platform.Tables.AUDIT_EVENT;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Writes the trail of whoever's schema the context is in, in the same transaction as the deed. Each
 * event carries the hash of the one before; a second event cannot follow the same one, so the chain
 * never forks, and nobody is granted to change or delete a link.
 */
@Component
public class Audit {

    private static final int LONGEST_SUBJECT = 300;

    /** An event fits on a page of the database: ADR 101. */
    private static final int LONGEST = 1800;

    private final Clock clock;

    public Audit(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param action what was done, as a dotted word: {@code filing.submit}
     * @param subject what it was done to: a code, a year, a name
     */
    public void record(DSLContext db, String actor, String action, String subject, String detail) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var event =
                new Event(
                        at,
                        actor,
                        action,
                        Excerpt.of(subject, LONGEST_SUBJECT),
                        Excerpt.of(detail, LONGEST));
        while (!appended(db, event)) {
            // Somebody else's event was committed meanwhile: follow that one.
        }
    }

    private static boolean appended(DSLContext db, Event event) {
        var previous = lastHash(db);
        var written =
                db.insertInto(AUDIT_EVENT)
                        .set(AUDIT_EVENT.AT, event.at())
                        .set(AUDIT_EVENT.ACTOR, event.actor())
                        .set(AUDIT_EVENT.ACTION, event.action())
                        .set(AUDIT_EVENT.SUBJECT, event.subject())
                        .set(AUDIT_EVENT.DETAIL, event.detail())
                        .set(AUDIT_EVENT.PREVIOUS_HASH, previous)
                        .set(AUDIT_EVENT.HASH, event.hashAfter(previous))
                        .onConflict(AUDIT_EVENT.PREVIOUS_HASH)
                        .doNothing()
                        .execute();
        return written == 1;
    }

    private static String lastHash(DSLContext db) {
        return db.select(AUDIT_EVENT.HASH)
                .from(AUDIT_EVENT)
                .orderBy(AUDIT_EVENT.SEQ.desc())
                .limit(1)
                .fetchOptional(AUDIT_EVENT.HASH)
                .orElse(Event.BEFORE_THE_FIRST);
    }
}
