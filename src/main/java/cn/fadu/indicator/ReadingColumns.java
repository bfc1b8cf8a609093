package cn.fadu.indicator;

import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.row;

import java.math.BigDecimal;
import org.jooq.Field;
import org.jooq.Fields;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;

/** The columns in which a draft, a filing and an approval each keep a reading: alike in all. */
public final class ReadingColumns {

    private ReadingColumns() {}

    /** For a select list. */
    public static SelectField<Reading> of(Table<?> table) {
        return row(
                        row(
                                        column(table, "value", BigDecimal.class),
                                        column(table, "low", BigDecimal.class),
                                        column(table, "high", BigDecimal.class),
                                        column(table, "qualifier", String.class))
                                .mapping(
                                        (value, low, high, qualifier) ->
                                                new Figure(
                                                        value, low, high, Qualifier.of(qualifier))),
                        row(
                                        column(table, "source", String.class),
                                        column(table, "source_name", String.class),
                                        column(table, "sentence", String.class))
                                .mapping(
                                        (kind, name, sentence) ->
                                                new Source(Source.Kind.of(kind), name, sentence)),
                        column(table, "code", String.class),
                        column(table, "period", String.class))
                .mapping(
                        (figure, source, code, period) ->
                                new Reading(
                                        new IndicatorCode(code),
                                        figure,
                                        Period.parse(period).orElseThrow(),
                                        source));
    }

    /** Fills a row that is about to be inserted. */
    public static <R extends Record> R into(R row, Reading reading) {
        row.set(column(row, "code", String.class), reading.code().value());
        row.set(column(row, "value", BigDecimal.class), reading.figure().value());
        row.set(column(row, "low", BigDecimal.class), reading.figure().low());
        row.set(column(row, "high", BigDecimal.class), reading.figure().high());
        row.set(column(row, "qualifier", String.class), reading.figure().qualifier().code());
        row.set(column(row, "period", String.class), reading.period().toString());
        row.set(column(row, "source", String.class), reading.source().kind().code());
        row.set(column(row, "source_name", String.class), reading.source().name());
        row.set(column(row, "sentence", String.class), reading.source().sentence());
        return row;
    }

    private static <T> Field<T> column(Fields table, String name, Class<T> type) {
        return requireNonNull(table.field(name, type), () -> table + " has no column " + name);
    }
}
