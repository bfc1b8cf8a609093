package cn.fadu.publication;

import static cn.fadu.db.county.Tables.APPROVED_READING;
import static cn.fadu.db.county.Tables.TOWNSHIP;
import static cn.fadu.db.county.Tables.TOWNSHIP_NAME;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.ReadingColumns;
import cn.fadu.scoring.Values;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/** Everything an edition is made of: the year's townships and what was approved of them. */
record Ballot(int year, Framework framework, List<Member> members, List<Approved> approved) {

    static Ballot of(DSLContext db, int year, Framework framework) {
        return new Ballot(year, framework, members(db, year), approved(db, year));
    }

    /** What the scoring engine is given; a township without an approved figure takes part too. */
    Values values() {
        var table = Values.table();
        members.forEach(member -> table.enrol(member.unit(), year));
        approved.forEach(
                each ->
                        table.put(
                                String.valueOf(each.township()),
                                year,
                                each.code().value(),
                                each.reading().figure()));
        return table.build();
    }

    static List<Member> members(DSLContext db, int year) {
        var nameThen =
                select(TOWNSHIP_NAME.NAME)
                        .from(TOWNSHIP_NAME)
                        .where(TOWNSHIP_NAME.TOWNSHIP_ID.eq(TOWNSHIP.TOWNSHIP_ID))
                        .and(TOWNSHIP_NAME.UNTIL_YEAR.ge(year))
                        .orderBy(TOWNSHIP_NAME.UNTIL_YEAR)
                        .limit(1);
        return db.select(
                        TOWNSHIP.TOWNSHIP_ID,
                        TOWNSHIP.CODE,
                        coalesce(field(nameThen), TOWNSHIP.NAME),
                        TOWNSHIP.KIND)
                .from(TOWNSHIP)
                .where(TOWNSHIP.ACTIVE_FROM.le(year))
                .and(TOWNSHIP.ACTIVE_TO.isNull().or(TOWNSHIP.ACTIVE_TO.ge(year)))
                .orderBy(TOWNSHIP.CODE)
                .fetch(mapping(Member::new));
    }

    /** Every township the county has or had. */
    static Set<Integer> known(DSLContext db) {
        return db.select(TOWNSHIP.TOWNSHIP_ID).from(TOWNSHIP).fetchSet(TOWNSHIP.TOWNSHIP_ID);
    }

    private static List<Approved> approved(DSLContext db, int year) {
        return db.select(
                        APPROVED_READING.TOWNSHIP_ID,
                        ReadingColumns.of(APPROVED_READING),
                        APPROVED_READING.FILING_NO,
                        APPROVED_READING.APPROVED_BY)
                .from(APPROVED_READING)
                .join(TOWNSHIP)
                .on(TOWNSHIP.TOWNSHIP_ID.eq(APPROVED_READING.TOWNSHIP_ID))
                .where(APPROVED_READING.YEAR.eq(year))
                .and(TOWNSHIP.ACTIVE_FROM.le(year))
                .and(TOWNSHIP.ACTIVE_TO.isNull().or(TOWNSHIP.ACTIVE_TO.ge(year)))
                .orderBy(APPROVED_READING.TOWNSHIP_ID, APPROVED_READING.CODE)
                .fetch(mapping(Approved::new));
    }
}
