package cn.fadu.audit;

import static cn.fadu.db.platform.Tables.AUDIT_EVENT;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Reads a trail and checks its chain. */
@Component
public class Trail {

    /** Whether every link of a trail still fits the one before. */
    public sealed interface Verdict {
        record Intact(long events) implements Verdict {}

        record BrokenAt(long seq) implements Verdict {}
    }

    /** An event as written, with its place in the trail. */
    public record Entry(long seq, Event event, String hash) {}

    /** The latest events first. */
    public List<Entry> latest(DSLContext db, int limit) {
        return select(db).orderBy(AUDIT_EVENT.SEQ.desc()).limit(limit).fetch(Trail::entry);
    }

    /** The latest events that fit, first. */
    public List<Entry> found(DSLContext db, Sought sought, int limit) {
        return select(db)
                .where(sought.condition())
                .orderBy(AUDIT_EVENT.SEQ.desc())
                .limit(limit)
                .fetch(Trail::entry);
    }

    /** When somebody came and went, and was refused. */
    public List<Entry> sessionsOf(DSLContext db, String actor, int limit) {
        return select(db)
                .where(AUDIT_EVENT.ACTOR.eq(actor))
                .and(AUDIT_EVENT.ACTION.startsWith("session."))
                .orderBy(AUDIT_EVENT.SEQ.desc())
                .limit(limit)
                .fetch(Trail::entry);
    }

    /**
     * What somebody looks for in a trail.
     *
     * @param words anywhere in who, to what and the detail; blank for all
     * @param kind how the deed begins, such as {@code session}; blank for all
     */
    public record Sought(
            String words, String kind, Optional<Instant> from, Optional<Instant> before) {

        Condition condition() {
            var anywhere =
                    AUDIT_EVENT
                            .ACTOR
                            .containsIgnoreCase(words)
                            .or(AUDIT_EVENT.SUBJECT.containsIgnoreCase(words))
                            .or(AUDIT_EVENT.DETAIL.containsIgnoreCase(words));
            return (words.isBlank() ? noCondition() : anywhere)
                    .and(kind.isBlank() ? noCondition() : AUDIT_EVENT.ACTION.startsWith(kind + "."))
                    .and(from.map(AUDIT_EVENT.AT::ge).orElse(noCondition()))
                    .and(before.map(AUDIT_EVENT.AT::lt).orElse(noCondition()));
        }
    }

    public Verdict verdict(DSLContext db) {
        var previous = Event.BEFORE_THE_FIRST;
        var events = 0L;
        try (var rows = select(db).orderBy(AUDIT_EVENT.SEQ).fetchSize(1000).fetchLazy()) {
            for (var row : rows) {
                var entry = entry(row);
                if (!row.get(AUDIT_EVENT.PREVIOUS_HASH).equals(previous)
                        || !entry.event().hashAfter(previous).equals(entry.hash())) {
                    return new Verdict.BrokenAt(entry.seq());
                }
                previous = entry.hash();
                events++;
            }
        }
        return new Verdict.Intact(events);
    }

    private static org.jooq.SelectJoinStep<? extends Record> select(DSLContext db) {
        return db.select(
                        AUDIT_EVENT.SEQ,
                        AUDIT_EVENT.AT,
                        AUDIT_EVENT.ACTOR,
                        AUDIT_EVENT.ACTION,
                        AUDIT_EVENT.SUBJECT,
                        AUDIT_EVENT.DETAIL,
                        AUDIT_EVENT.PREVIOUS_HASH,
                        AUDIT_EVENT.HASH)
                .from(AUDIT_EVENT);
    }

    private static Entry entry(Record row) {
        var event =
                new Event(
                        row.get(AUDIT_EVENT.AT),
                        row.get(AUDIT_EVENT.ACTOR),
                        row.get(AUDIT_EVENT.ACTION),
                        row.get(AUDIT_EVENT.SUBJECT),
                        row.get(AUDIT_EVENT.DETAIL));
        return new Entry(row.get(AUDIT_EVENT.SEQ), event, row.get(AUDIT_EVENT.HASH));
    }
}
