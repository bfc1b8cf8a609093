package cn.fadu.notice;

import static cn.fadu.db.county.Tables.REPORT_PUBLICITY;

import cn.fadu.audit.Audit;
import cn.fadu.filing.Progress;
import cn.fadu.publication.Turnouts;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which of a county's townships have filed and published a year's report, and when. */
@Component
public class Duties {

    private final TenantDatabase database;
    private final Turnouts turnouts;
    private final Audit audit;
    private final Clock clock;

    Duties(TenantDatabase database, Turnouts turnouts, Audit audit, Clock clock) {
        this.database = database;
        this.turnouts = turnouts;
        this.audit = audit;
        this.clock = clock;
    }

    /** By code. */
    public List<Duty> of(County county, int year) {
        var published = published(county, year);
        return turnouts.of(county, year).stream()
                .map(
                        township ->
                                new Duty(
                                        township.townshipId(),
                                        township.code(),
                                        township.name(),
                                        township.newest(),
                                        filedOn(township),
                                        Optional.ofNullable(published.get(township.townshipId()))))
                .toList();
    }

    /** False for a day that has not come or lies before the year's end, or a note that stands. */
    public boolean notePublished(
            County county, int townshipId, int year, LocalDate day, String actor) {
        var today = LocalDate.now(clock);
        boolean member =
                turnouts.of(county, year).stream()
                        .anyMatch(township -> township.townshipId() == townshipId);
        if (!member || day.isAfter(today) || day.getYear() <= year) {
            return false;
        }
        return database.in(county)
                        .write(
                                db -> {
                                    audit.record(
                                            db,
                                            actor,
                                            "report.published",
                                            townshipId + "/" + year,
                                            day.toString());
                                    return db.insertInto(REPORT_PUBLICITY)
                                            .set(REPORT_PUBLICITY.TOWNSHIP_ID, townshipId)
                                            .set(REPORT_PUBLICITY.YEAR, year)
                                            .set(REPORT_PUBLICITY.PUBLISHED_ON, day)
                                            .set(REPORT_PUBLICITY.NOTED_AT, clock.instant())
                                            .set(REPORT_PUBLICITY.NOTED_BY, actor)
                                            .onConflictDoNothing()
                                            .execute();
                                })
                == 1;
    }

    public void takeBack(County county, int townshipId, int year, String actor) {
        database.in(county)
                .write(
                        db -> {
                            audit.record(
                                    db,
                                    actor,
                                    "report.published.taken-back",
                                    townshipId + "/" + year,
                                    "");
                            return db.deleteFrom(REPORT_PUBLICITY)
                                    .where(REPORT_PUBLICITY.TOWNSHIP_ID.eq(townshipId))
                                    .and(REPORT_PUBLICITY.YEAR.eq(year))
                                    .execute();
                        });
    }

    private Map<Integer, LocalDate> published(County county, int year) {
        return database.in(county)
                .read(
                        db ->
                                db.selectFrom(REPORT_PUBLICITY)
                                        .where(REPORT_PUBLICITY.YEAR.eq(year))
                                        .fetchMap(
                                                REPORT_PUBLICITY.TOWNSHIP_ID,
                                                REPORT_PUBLICITY.PUBLISHED_ON));
    }

    /** What was returned or taken back is not with the county. */
    private Optional<LocalDate> filedOn(Progress township) {
        return CountyMatters.owes(township)
                ? Optional.empty()
                : township.newest()
                        .map(filing -> LocalDate.ofInstant(filing.submittedAt(), clock.getZone()));
    }
}
