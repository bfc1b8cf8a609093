package cn.fadu.filing;

import static cn.fadu.db.township.Tables.FILING;
import static cn.fadu.db.township.Tables.REVIEW_COMMENT;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectCount;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.tenancy.AcrossTownships;
import cn.fadu.tenancy.AcrossTownships.Found;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Township;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Row2;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/**
 * What waits for a county's review, each at first glance: by the same few statements for sixty
 * townships as for one.
 */
@Component
public class ReviewQueue {

    private static final Field<Integer> REMARKS =
            field(
                            selectCount()
                                    .from(REVIEW_COMMENT)
                                    .where(REVIEW_COMMENT.YEAR.eq(FILING.YEAR))
                                    .and(REVIEW_COMMENT.FILING_NO.eq(FILING.FILING_NO)))
                    .as("remarks");

    private final TenantDatabase database;
    private final Registry registry;
    private final Reviews reviews;
    private final FrameworkVersions frameworks;

    ReviewQueue(
            TenantDatabase database,
            Registry registry,
            Reviews reviews,
            FrameworkVersions frameworks) {
        this.database = database;
        this.registry = registry;
        this.reviews = reviews;
        this.frameworks = frameworks;
    }

    /** Of any year, those that wait longest first. */
    public List<CaseLook> of(County county) {
        var waiting = reviews.waiting(county);
        if (waiting.isEmpty()) {
            return List.of();
        }
        var framework =
                waiting.stream()
                        .map(ReceivedFiling::year)
                        .distinct()
                        .collect(
                                toMap(
                                        Function.identity(),
                                        year -> frameworks.forYear(county, year)));
        var townships = registry.townships(county);
        return database.in(county).read(db -> looks(db, waiting, townships, framework));
    }

    private static List<CaseLook> looks(
            DSLContext db,
            List<ReceivedFiling> waiting,
            List<Township> townships,
            Map<Integer, Framework> frameworks) {
        var approved = ReceivedRows.approvedAround(db, waiting);
        var filed = filed(db, waiting, townships);
        return waiting.stream()
                .flatMap(
                        received ->
                                Stream.ofNullable(filed.get(Key.of(received)))
                                        .map(found -> look(received, found, approved, frameworks)))
                .toList();
    }

    private static CaseLook look(
            ReceivedFiling received,
            Record found,
            Map<Integer, FiledYears> approved,
            Map<Integer, Framework> frameworks) {
        var filing = FiledRows.filing(found);
        var oddities =
                Oddities.of(
                        filing.readings(),
                        Background.of(received, approved),
                        requireNonNull(frameworks.get(received.year())));
        return CaseLook.at(received, filing.signed(), found.get(REMARKS), oddities);
    }

    private record Key(int township, int year, int number) {

        static Key of(ReceivedFiling filing) {
            return new Key(filing.townshipId(), filing.year(), filing.number());
        }

        static Key of(Found found) {
            var row = found.row();
            return new Key(found.township().id(), row.get(FILING.YEAR), row.get(FILING.FILING_NO));
        }
    }

    private static Map<Key, Record> filed(
            DSLContext db, List<ReceivedFiling> waiting, List<Township> townships) {
        var concerned = townships.stream().filter(each -> !keys(waiting, each).isEmpty()).toList();
        return AcrossTownships.read(db, concerned, each -> question(keys(waiting, each))).stream()
                .collect(toMap(Key::of, Found::row));
    }

    private static Select<?> question(List<Row2<Integer, Integer>> keys) {
        return FiledRows.asked(row(FILING.YEAR, FILING.FILING_NO).in(keys), REMARKS);
    }

    private static List<Row2<Integer, Integer>> keys(
            List<ReceivedFiling> waiting, Township township) {
        return waiting.stream()
                .filter(filing -> filing.townshipId() == township.id())
                .map(filing -> row(inline(filing.year()), inline(filing.number())))
                .toList();
    }
}
