package cn.fadu.publication;

import static cn.fadu.db.county.Tables.EDITION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import cn.fadu.audit.Audit;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.publication.Edition.Withdrawal;
import cn.fadu.publication.Press.Outcome;
import cn.fadu.publication.Publication.Published;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.TenantDatabase.Exchange;
import cn.fadu.tenancy.Township;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Publishes a year's ranking as an edition, delivers the scorecards, and keeps the list. */
@Component
public class Editions {

    private final TenantDatabase database;
    private final Registry registry;
    private final FrameworkVersions frameworks;
    private final Audit audit;
    private final Clock clock;

    Editions(
            TenantDatabase database,
            Registry registry,
            FrameworkVersions frameworks,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.registry = registry;
        this.frameworks = frameworks;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest first, withdrawn ones too. */
    public List<Edition> of(County county) {
        return database.in(county).readOnce(Edition.class, db -> select(db, noCondition()));
    }

    /** The newest edition that stands, of any year; the latest year wins. */
    public Optional<Edition> current(County county) {
        return standing(county, _ -> true);
    }

    /** The newest edition of the year that stands. */
    public Optional<Edition> current(County county, int year) {
        return standing(county, edition -> edition.year() == year);
    }

    /**
     * Scores and ranks what is approved for the year, stores it as the next edition and delivers
     * every township's scorecard; all in one transaction.
     */
    public Publication publish(County county, int year, String actor) {
        var townships = registry.townships(county);
        return database.exchange(
                step -> {
                    var outcome = step.in(county, db -> publish(db, year, actor));
                    return switch (outcome) {
                        case Outcome.Objection(var objection) -> objection;
                        case Outcome.Stored stored -> {
                            deliver(step, county, townships, stored);
                            yield new Published(stored.edition());
                        }
                    };
                });
    }

    /** Takes an edition back, everywhere it was delivered; false when it is back already. */
    public boolean withdraw(County county, int number, String reason, String actor) {
        var townships = registry.townships(county);
        return database.exchange(
                step -> {
                    boolean done = step.in(county, db -> withdraw(db, number, reason, actor));
                    if (done) {
                        townships.forEach(
                                township ->
                                        step.at(
                                                county,
                                                township,
                                                db ->
                                                        DeliveredRows.withdraw(
                                                                db, number, clock.instant())));
                    }
                    return done;
                });
    }

    private Outcome publish(DSLContext db, int year, String actor) {
        var latest =
                select(db, EDITION.YEAR.eq(year).and(EDITION.WITHDRAWN_AT.isNull())).stream()
                        .findFirst();
        var outcome = new Press(db, frameworks).publish(year, actor, clock.instant(), latest);
        if (outcome instanceof Outcome.Stored(var edition, _, _, _)) {
            var subject = year + "/" + edition.number();
            audit.record(db, actor, "edition.published", subject, edition.contentHash());
        }
        return outcome;
    }

    private static void deliver(
            Exchange step, County county, List<Township> townships, Outcome.Stored stored) {
        for (var member : stored.result().ballot().members()) {
            townships.stream()
                    .filter(township -> township.id() == member.id())
                    .findFirst()
                    .ifPresent(
                            township ->
                                    step.at(
                                            county,
                                            township,
                                            db -> new DeliveredRows(db, stored).store(member)));
        }
    }

    private boolean withdraw(DSLContext db, int number, String reason, String actor) {
        int changed =
                db.update(EDITION)
                        .set(EDITION.WITHDRAWN_AT, clock.instant())
                        .set(EDITION.WITHDRAWN_BY, actor)
                        .set(EDITION.WITHDRAWN_REASON, reason)
                        .where(EDITION.EDITION_NO.eq(number))
                        .and(EDITION.WITHDRAWN_AT.isNull())
                        .execute();
        if (changed == 1) {
            audit.record(db, actor, "edition.withdrawn", String.valueOf(number), reason);
        }
        return changed == 1;
    }

    private Optional<Edition> standing(County county, Predicate<Edition> which) {
        return of(county).stream()
                .filter(Edition::stands)
                .filter(which)
                .max(Comparator.comparing(Edition::year).thenComparing(Edition::number));
    }

    private static List<Edition> select(DSLContext db, Condition condition) {
        return db.select(
                        EDITION.EDITION_NO,
                        EDITION.YEAR,
                        EDITION.FRAMEWORK_VERSION,
                        EDITION.PUBLISHED_AT,
                        EDITION.PUBLISHED_BY,
                        EDITION.CONTENT_HASH,
                        EDITION.TOWNSHIPS,
                        EDITION.RANKED,
                        row(EDITION.WITHDRAWN_AT, EDITION.WITHDRAWN_BY, EDITION.WITHDRAWN_REASON)
                                .mapping(
                                        (at, by, why) ->
                                                at == null
                                                        ? Optional.<Withdrawal>empty()
                                                        : Optional.of(new Withdrawal(at, by, why))))
                .from(EDITION)
                .where(condition)
                .orderBy(EDITION.EDITION_NO.desc())
                .fetch(mapping(Edition::new));
    }
}
