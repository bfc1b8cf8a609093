package cn.fadu.standing;

import static cn.fadu.db.county.Tables.EDITION;
import static cn.fadu.db.county.Tables.EDITION_READING;
import static cn.fadu.db.county.Tables.TOWNSHIP_SUCCESSION;
import static java.util.stream.Collectors.groupingBy;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import cn.fadu.indicator.Figure;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Qualifier;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.ReadingColumns;
import cn.fadu.indicator.Source;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Record1;
import org.springframework.stereotype.Component;

/**
 * What stood a year before where a township stands since this year: of a merger the sum of its
 * predecessors' figures where a sum means something, otherwise nothing that could be compared.
 */
@Component
public class Predecessors {

    private final TenantDatabase database;

    Predecessors(TenantDatabase database) {
        this.database = database;
    }

    private record Predecessor(int successor, String kind, Optional<Reading> reading) {}

    /** The same rows; those of townships whose boundary changed this year on their own ground. */
    public List<ComparedTownship> instead(
            County county, int edition, Indicator indicator, List<ComparedTownship> rows) {
        var changed = before(county, edition, indicator.code());
        return rows.stream()
                .map(
                        row ->
                                Optional.ofNullable(changed.get(row.id()))
                                        .map(then -> row.onOtherGround(sum(indicator, then)))
                                        .orElse(row))
                .toList();
    }

    private Map<Integer, List<Predecessor>> before(
            County county, int edition, IndicatorCode indicator) {
        var then = EDITION_READING.as("then");
        var reading =
                multiset(
                                select(ReadingColumns.of(then))
                                        .from(then)
                                        .where(
                                                then.EDITION_NO.eq(
                                                        Comparisons.editionOfYearBefore(edition)))
                                        .and(
                                                then.TOWNSHIP_ID.eq(
                                                        TOWNSHIP_SUCCESSION.PREDECESSOR_ID))
                                        .and(then.CODE.eq(indicator.value())))
                        .convertFrom(rows -> rows.stream().map(Record1::value1).findFirst());
        return database.in(county)
                .read(
                        db ->
                                db
                                        .select(
                                                TOWNSHIP_SUCCESSION.SUCCESSOR_ID,
                                                TOWNSHIP_SUCCESSION.KIND,
                                                reading)
                                        .from(TOWNSHIP_SUCCESSION)
                                        .join(EDITION)
                                        .on(EDITION.EDITION_NO.eq(edition))
                                        .and(EDITION.YEAR.eq(TOWNSHIP_SUCCESSION.YEAR))
                                        .fetch(mapping(Predecessor::new))
                                        .stream()
                                        .collect(groupingBy(Predecessor::successor)));
    }

    private static Optional<Reading> sum(Indicator indicator, List<Predecessor> merged) {
        var figures = merged.stream().flatMap(one -> one.reading().stream()).toList();
        var meansSomething =
                indicator.addsUp()
                        && figures.size() == merged.size()
                        && merged.stream().allMatch(one -> one.kind().equals("merge"))
                        && figures.stream().map(Reading::period).distinct().count() == 1;
        return meansSomething ? Optional.of(sum(figures)) : Optional.empty();
    }

    private static Reading sum(List<Reading> figures) {
        var exact = figures.stream().allMatch(one -> one.figure().qualifier() == Qualifier.EXACT);
        return new Reading(
                figures.getFirst().code(),
                new Figure(
                        added(figures, Figure::value),
                        added(figures, Figure::low),
                        added(figures, Figure::high),
                        exact ? Qualifier.EXACT : Qualifier.ABOUT),
                figures.getFirst().period(),
                Source.typed());
    }

    private static BigDecimal added(List<Reading> figures, Function<Figure, BigDecimal> part) {
        return figures.stream()
                .map(Reading::figure)
                .map(part)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
