package cn.fadu.pack;

import static cn.fadu.db.county.Tables.PACK_SCHEDULE;
import static org.jooq.Records.mapping;

import cn.fadu.audit.Audit;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The packs that a county has made regularly: with each edition, or monthly on a day. */
@Component
public class Schedules {

    private final TenantDatabase database;
    private final Audit audit;
    private final Clock clock;

    Schedules(TenantDatabase database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param recipient the user name of whom it is made for
     * @param day of each month, 1 to 28; empty: with each new edition
     * @param madeEdition the edition it was last made of
     * @param outcome empty before its first turn; then made, or a word of {@link KeptPack.Failure}
     */
    public record Schedule(
            int id,
            String recipient,
            Optional<Integer> day,
            PackPlan plan,
            Instant madeAt,
            Optional<Integer> madeEdition,
            String outcome) {}

    public List<Schedule> of(County county) {
        return database.in(county)
                .read(
                        db ->
                                db.select(
                                                PACK_SCHEDULE.SCHEDULE_ID,
                                                PACK_SCHEDULE.RECIPIENT,
                                                PACK_SCHEDULE.DAY.convertFrom(Optional::ofNullable),
                                                PACK_SCHEDULE.PLAN.convertFrom(PlanText::read),
                                                PACK_SCHEDULE.MADE_AT,
                                                PACK_SCHEDULE.MADE_EDITION.convertFrom(
                                                        Optional::ofNullable),
                                                PACK_SCHEDULE.OUTCOME)
                                        .from(PACK_SCHEDULE)
                                        .orderBy(PACK_SCHEDULE.SCHEDULE_ID)
                                        .fetch(mapping(Schedule::new)));
    }

    /**
     * @param newest the edition there is already; empty when there is none
     */
    public void add(
            County county,
            String recipient,
            Optional<Integer> day,
            PackPlan plan,
            Optional<Integer> newest,
            String actor) {
        database.in(county)
                .write(
                        db -> {
                            audit.record(db, actor, "pack.scheduled", recipient, "");
                            return db.insertInto(PACK_SCHEDULE)
                                    .set(PACK_SCHEDULE.RECIPIENT, recipient)
                                    .set(PACK_SCHEDULE.DAY, day.orElse(null))
                                    .set(PACK_SCHEDULE.PLAN, PlanText.of(plan))
                                    .set(PACK_SCHEDULE.MADE_AT, clock.instant())
                                    .set(PACK_SCHEDULE.MADE_EDITION, newest.orElse(null))
                                    .set(PACK_SCHEDULE.CREATED_BY, actor)
                                    .execute();
                        });
    }

    public void remove(County county, int id, String actor) {
        database.in(county)
                .write(
                        db -> {
                            audit.record(db, actor, "pack.unscheduled", String.valueOf(id), "");
                            return db.deleteFrom(PACK_SCHEDULE)
                                    .where(PACK_SCHEDULE.SCHEDULE_ID.eq(id))
                                    .execute();
                        });
    }

    /** Of several processes that see the same turn, one takes it. */
    boolean take(County county, Schedule schedule, int edition) {
        return database.in(county)
                .write(
                        db ->
                                db.update(PACK_SCHEDULE)
                                                .set(PACK_SCHEDULE.MADE_AT, clock.instant())
                                                .set(PACK_SCHEDULE.MADE_EDITION, edition)
                                                .where(PACK_SCHEDULE.SCHEDULE_ID.eq(schedule.id()))
                                                .and(PACK_SCHEDULE.MADE_AT.eq(schedule.madeAt()))
                                                .execute()
                                        == 1);
    }

    void came(County county, int id, String outcome) {
        database.in(county)
                .write(
                        db ->
                                db.update(PACK_SCHEDULE)
                                        .set(PACK_SCHEDULE.OUTCOME, outcome)
                                        .where(PACK_SCHEDULE.SCHEDULE_ID.eq(id))
                                        .execute());
    }
}
