package cn.fadu.filing;

import static cn.fadu.db.county.Tables.APPROVED_READING;
import static cn.fadu.db.county.Tables.RECEIVED_FILING;

import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import cn.fadu.tenancy.Township;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/**
 * What a county holds of some years, by its own rows: it receives every filing in the transaction
 * that makes it, so no township need be asked whether there is one.
 *
 * @param received the years of which there is a filing, by township
 */
record YearsFiled(Map<Integer, Set<Integer>> received, Map<Integer, FiledYears> approved) {

    static YearsFiled in(DSLContext db, Collection<Integer> years) {
        var received =
                db.select(RECEIVED_FILING.TOWNSHIP_ID, RECEIVED_FILING.YEAR)
                        .from(RECEIVED_FILING)
                        .where(RECEIVED_FILING.YEAR.in(years))
                        .fetchGroups(RECEIVED_FILING.TOWNSHIP_ID, RECEIVED_FILING.YEAR);
        var sets = new HashMap<Integer, Set<Integer>>();
        received.forEach((township, filed) -> sets.put(township, Set.copyOf(filed)));
        return new YearsFiled(sets, ReceivedRows.approved(db, APPROVED_READING.YEAR.in(years)));
    }

    boolean has(Township township, int year) {
        return received.getOrDefault(township.id(), Set.of()).contains(year);
    }

    /** Empty where the year's filing still waits or was returned. */
    Optional<Map<IndicatorCode, Reading>> approved(Township township, int year) {
        return Optional.ofNullable(approved.get(township.id()))
                .map(years -> years.of(year))
                .filter(readings -> !readings.isEmpty());
    }
}
