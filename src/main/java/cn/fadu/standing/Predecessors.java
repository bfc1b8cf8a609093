package cn.fadu.standing;

import static cn.fadu.db.county.Tables.EDITION;
import static cn.fadu.db.county.Tables.EDITION_READING;
import static cn.fadu.db.county.Tables.TOWNSHIP_SUCCESSION;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.ReadingColumns;
import cn.fadu.standing.FormerGround.Former;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Record3;
import org.springframework.stereotype.Component;

/** What stood a year before where townships stand whose boundary changed in an edition's year. */
@Component
public class Predecessors {

    private final TenantDatabase database;

    Predecessors(TenantDatabase database) {
        this.database = database;
    }

    /** Empty where a township stands on the ground of the year before. */
    public Optional<FormerGround> of(County county, int edition, int township) {
        var which = TOWNSHIP_SUCCESSION.SUCCESSOR_ID.eq(township);
        return Optional.ofNullable(grounds(county, edition, which, noCondition()).get(township));
    }

    /** The same rows; those of townships whose boundary changed this year on their own ground. */
    public List<ComparedTownship> instead(
            County county, int edition, Indicator indicator, List<ComparedTownship> rows) {
        var only = EDITION_READING.as("then").CODE.eq(indicator.code().value());
        var changed = grounds(county, edition, noCondition(), only);
        return rows.stream()
                .map(
                        row ->
                                Optional.ofNullable(changed.get(row.id()))
                                        .map(then -> row.onOtherGround(then.sum(indicator)))
                                        .orElse(row))
                .toList();
    }

    private Map<Integer, FormerGround> grounds(
            County county, int edition, Condition successions, Condition figures) {
        var then = EDITION_READING.as("then");
        var readings =
                multiset(
                                select(ReadingColumns.of(then))
                                        .from(then)
                                        .where(
                                                then.EDITION_NO.eq(
                                                        Comparisons.editionOfYearBefore(edition)))
                                        .and(
                                                then.TOWNSHIP_ID.eq(
                                                        TOWNSHIP_SUCCESSION.PREDECESSOR_ID))
                                        .and(figures))
                        .convertFrom(rows -> rows.map(Record1::value1));
        return database
                .in(county)
                .read(
                        db ->
                                db
                                        .select(
                                                TOWNSHIP_SUCCESSION.SUCCESSOR_ID,
                                                TOWNSHIP_SUCCESSION.KIND,
                                                readings)
                                        .from(TOWNSHIP_SUCCESSION)
                                        .join(EDITION)
                                        .on(EDITION.EDITION_NO.eq(edition))
                                        .and(EDITION.YEAR.eq(TOWNSHIP_SUCCESSION.YEAR))
                                        .where(successions)
                                        .fetch()
                                        .stream()
                                        .collect(
                                                groupingBy(
                                                        Record3::value1,
                                                        mapping(Predecessors::former, toList()))))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, each -> new FormerGround(each.getValue())));
    }

    private static Former former(Record3<Integer, String, List<Reading>> row) {
        return new Former(
                row.value2(), row.value3().stream().collect(toMap(Reading::code, identity())));
    }
}
