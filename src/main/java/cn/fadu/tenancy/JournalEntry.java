package cn.fadu.tenancy;

import static cn.fadu.db.platform.Tables.UNDERTAKING;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Query;
import tools.jackson.databind.json.JsonMapper;

/** How far an undertaking has come, as the registry keeps it. */
record JournalEntry(long id, String actor, Undertaking plan, int done) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    JournalEntry after(int steps) {
        return new JournalEntry(id, actor, plan, steps);
    }

    String kind() {
        return plan.getClass().getSimpleName();
    }

    void write(Owner.Work work) {
        work.in(SchemaName.PLATFORM)
                .db()
                .insertInto(UNDERTAKING)
                .set(row())
                .onConflict(UNDERTAKING.UNDERTAKING_ID)
                .doUpdate()
                .set(UNDERTAKING.STEP, done)
                .set(UNDERTAKING.STATE, state())
                .set(UNDERTAKING.CHANGED_AT, currentInstant())
                .execute();
    }

    private String state() {
        return done == plan.steps().size() ? "done" : "open";
    }

    private Map<Field<?>, Object> row() {
        var row = new LinkedHashMap<Field<?>, Object>();
        row.put(UNDERTAKING.UNDERTAKING_ID, id);
        row.put(UNDERTAKING.COUNTY_ID, plan.county().id());
        row.put(UNDERTAKING.KIND, kind());
        row.put(UNDERTAKING.SUBJECT, plan.subject());
        row.put(UNDERTAKING.ACTOR, actor);
        row.put(UNDERTAKING.PLAN, JSON.writeValueAsString(plan));
        row.put(UNDERTAKING.STEP, done);
        row.put(UNDERTAKING.STATE, state());
        return row;
    }

    /** Written as a new one, unless something of its county is left half done. */
    Query unlessAnyIsOpen() {
        var row = row();
        var values = row.entrySet().stream().map(one -> val(one.getValue(), one.getKey())).toList();
        var open = selectOne().from(UNDERTAKING).where(isOpen(plan.county().id()));
        return insertInto(UNDERTAKING)
                .columns(row.keySet())
                .select(select(values).whereNotExists(open));
    }

    boolean isWritten(Owner.Work work) {
        return work.in(SchemaName.PLATFORM)
                .db()
                .fetchExists(UNDERTAKING, UNDERTAKING.UNDERTAKING_ID.eq(id));
    }

    void abandon(Owner.Work work, RuntimeException failure) {
        work.in(SchemaName.PLATFORM)
                .db()
                .update(UNDERTAKING)
                .set(UNDERTAKING.STATE, "abandoned")
                .set(UNDERTAKING.ERROR, String.valueOf(failure.getMessage()))
                .where(UNDERTAKING.UNDERTAKING_ID.eq(id))
                .execute();
    }

    static List<Integer> counties(Owner.Work work) {
        return work.in(SchemaName.PLATFORM)
                .db()
                .selectDistinct(UNDERTAKING.COUNTY_ID)
                .from(UNDERTAKING)
                .where(UNDERTAKING.STATE.eq("open"))
                .fetch(UNDERTAKING.COUNTY_ID);
    }

    private static Condition isOpen(int county) {
        return UNDERTAKING.STATE.eq("open").and(UNDERTAKING.COUNTY_ID.eq(county));
    }

    static List<JournalEntry> open(Owner.Work work, int county) {
        return work.in(SchemaName.PLATFORM)
                .db()
                .select(
                        UNDERTAKING.UNDERTAKING_ID,
                        UNDERTAKING.ACTOR,
                        UNDERTAKING.KIND,
                        UNDERTAKING.PLAN,
                        UNDERTAKING.STEP)
                .from(UNDERTAKING)
                .where(isOpen(county))
                .orderBy(UNDERTAKING.BEGAN_AT)
                .fetch(
                        row ->
                                new JournalEntry(
                                        row.value1(),
                                        row.value2(),
                                        JSON.readValue(row.value4(), type(row.value3())),
                                        row.value5()));
    }

    /** Of all counties, the oldest first. */
    static List<Unfinished> unfinished(Owner.Work work) {
        return work.in(SchemaName.PLATFORM)
                .db()
                .select(
                        UNDERTAKING.KIND,
                        UNDERTAKING.SUBJECT,
                        UNDERTAKING.ACTOR,
                        UNDERTAKING.STEP,
                        UNDERTAKING.PLAN,
                        UNDERTAKING.BEGAN_AT)
                .from(UNDERTAKING)
                .where(UNDERTAKING.STATE.eq("open"))
                .orderBy(UNDERTAKING.BEGAN_AT)
                .fetch(
                        row ->
                                new Unfinished(
                                        row.value1(),
                                        row.value2(),
                                        row.value3(),
                                        row.value4(),
                                        JSON.readValue(row.value5(), type(row.value1()))
                                                .steps()
                                                .size(),
                                        row.value6()));
    }

    private static Class<? extends Undertaking> type(String kind) {
        return Stream.of(Undertaking.class.getPermittedSubclasses())
                .filter(each -> each.getSimpleName().equals(kind))
                .findFirst()
                .orElseThrow()
                .asSubclass(Undertaking.class);
    }
}
