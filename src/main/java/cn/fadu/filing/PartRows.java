package cn.fadu.filing;

import static cn.fadu.db.township.Tables.DRAFT_PART;
import static cn.fadu.db.township.Tables.FILING_PART;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;

import cn.fadu.filing.Part.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The rows of parts told in words, alike in a draft and in a filing. */
record PartRows(DSLContext db) {

    List<Part> ofDraft(int year) {
        return db.select(part(DRAFT_PART))
                .from(DRAFT_PART)
                .where(DRAFT_PART.YEAR.eq(year))
                .orderBy(DRAFT_PART.KIND, DRAFT_PART.PART_NO)
                .fetch(Record1::value1);
    }

    List<Part> ofFiling(Condition condition) {
        return db.select(part(FILING_PART))
                .from(FILING_PART)
                .where(condition)
                .orderBy(FILING_PART.KIND, FILING_PART.PART_NO)
                .fetch(Record1::value1);
    }

    List<Part> ofFiling(int year, int number) {
        return ofFiling(FILING_PART.YEAR.eq(year).and(FILING_PART.FILING_NO.eq(number)));
    }

    /** What the filing says it would do in the year after its own. */
    List<Part> planOf(Filing filing) {
        return ofFiling(
                FILING_PART
                        .YEAR
                        .eq(filing.year())
                        .and(FILING_PART.FILING_NO.eq(filing.number()))
                        .and(FILING_PART.KIND.eq(Kind.PLAN.code())));
    }

    /** In place of all that stood there of this kind. */
    void keep(int year, Kind kind, List<Part> parts) {
        db.deleteFrom(DRAFT_PART)
                .where(DRAFT_PART.YEAR.eq(year))
                .and(DRAFT_PART.KIND.eq(kind.code()))
                .execute();
        var rows =
                parts.stream()
                        .map(
                                part ->
                                        db.newRecord(DRAFT_PART)
                                                .setYear(year)
                                                .setKind(kind.code())
                                                .setPartNo(part.number())
                                                .setText(part.text())
                                                .setCause(part.cause())
                                                .setMeasure(part.measure())
                                                .setOwner(part.owner())
                                                .setDue(part.due().orElse(null))
                                                .setDone(part.done().orElse(null)))
                        .toList();
        if (!rows.isEmpty()) {
            db.insertInto(DRAFT_PART).set(rows).execute();
        }
    }

    void file(int year, int number) {
        db.insertInto(FILING_PART)
                .columns(
                        FILING_PART.YEAR,
                        FILING_PART.FILING_NO,
                        FILING_PART.KIND,
                        FILING_PART.PART_NO,
                        FILING_PART.TEXT,
                        FILING_PART.CAUSE,
                        FILING_PART.MEASURE,
                        FILING_PART.OWNER,
                        FILING_PART.DUE,
                        FILING_PART.DONE)
                .select(
                        DSL.select(
                                        DRAFT_PART.YEAR,
                                        inline(number),
                                        DRAFT_PART.KIND,
                                        DRAFT_PART.PART_NO,
                                        DRAFT_PART.TEXT,
                                        DRAFT_PART.CAUSE,
                                        DRAFT_PART.MEASURE,
                                        DRAFT_PART.OWNER,
                                        DRAFT_PART.DUE,
                                        DRAFT_PART.DONE)
                                .from(DRAFT_PART)
                                .where(DRAFT_PART.YEAR.eq(year)))
                .execute();
    }

    static SelectField<Part> part(Table<?> table) {
        return row(
                        text(table, "kind"),
                        column(table, "part_no", Integer.class),
                        text(table, "text"),
                        text(table, "cause"),
                        text(table, "measure"),
                        text(table, "owner"),
                        column(table, "due", LocalDate.class),
                        column(table, "done", LocalDate.class))
                .mapping(
                        (kind, number, text, cause, measure, owner, due, done) ->
                                new Part(
                                        Kind.of(kind),
                                        number,
                                        text,
                                        cause,
                                        measure,
                                        owner,
                                        Optional.ofNullable(due),
                                        Optional.ofNullable(done)));
    }

    private static Field<String> text(Table<?> table, String name) {
        return column(table, name, String.class);
    }

    private static <T> Field<T> column(Table<?> table, String name, Class<T> type) {
        return requireNonNull(table.field(name, type), () -> table + " has no column " + name);
    }
}
