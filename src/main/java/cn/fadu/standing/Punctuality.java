package cn.fadu.standing;

import static cn.fadu.db.county.Tables.RECEIVED_FILING;
import static cn.fadu.db.county.Tables.TOWNSHIP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who filed in time, year after year. */
@Component
public class Punctuality {

    private final TenantDatabase database;

    Punctuality(TenantDatabase database) {
        this.database = database;
    }

    /**
     * A township's filings by year, the last one of each.
     *
     * @param until the last reporting year it was a member of the county in
     */
    public record Filings(
            int id,
            String code,
            String name,
            int from,
            Optional<Integer> until,
            Map<Integer, Instant> filed) {

        public boolean owes(int year) {
            return from <= year && until.filter(last -> last < year).isEmpty();
        }

        /** Before 1 March of the year after. */
        public boolean inTime(int year, ZoneId zone) {
            return Optional.ofNullable(filed.get(year))
                    .map(at -> LocalDate.ofInstant(at, zone))
                    .filter(Attendance.deadline(year)::isAfter)
                    .isPresent();
        }
    }

    /** By code; townships that ended are there as well. */
    public List<Filings> of(County county) {
        var filed =
                multiset(
                                select(RECEIVED_FILING.YEAR, RECEIVED_FILING.SUBMITTED_AT)
                                        .distinctOn(RECEIVED_FILING.YEAR)
                                        .from(RECEIVED_FILING)
                                        .where(RECEIVED_FILING.TOWNSHIP_ID.eq(TOWNSHIP.TOWNSHIP_ID))
                                        .orderBy(
                                                RECEIVED_FILING.YEAR,
                                                RECEIVED_FILING.FILING_NO.desc()))
                        .convertFrom(
                                rows -> rows.intoMap(row -> row.value1(), row -> row.value2()));
        return database.in(county)
                .read(
                        db ->
                                db.select(
                                                TOWNSHIP.TOWNSHIP_ID,
                                                TOWNSHIP.CODE,
                                                TOWNSHIP.NAME,
                                                TOWNSHIP.ACTIVE_FROM,
                                                TOWNSHIP.ACTIVE_TO.convertFrom(
                                                        Optional::ofNullable),
                                                filed)
                                        .from(TOWNSHIP)
                                        .orderBy(TOWNSHIP.CODE)
                                        .fetch(mapping(Filings::new)));
    }
}
