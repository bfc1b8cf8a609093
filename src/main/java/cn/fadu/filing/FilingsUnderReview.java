package cn.fadu.filing;

import static cn.fadu.db.county.Tables.RECEIVED_FILING;
import static cn.fadu.db.township.Tables.FILING;
import static cn.fadu.db.township.Tables.REVIEW_COMMENT;

import cn.fadu.filing.ReceivedFiling.State;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.TenantDatabase.Exchange;
import cn.fadu.tenancy.Township;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Filings as a reviewer reads them: with last year's figures, proof, remarks and parts in words.
 */
@Component
public class FilingsUnderReview {

    private final TenantDatabase database;

    FilingsUnderReview(TenantDatabase database) {
        this.database = database;
    }

    /** Empty when the county never received such a filing. */
    public Optional<FilingUnderReview> of(Township township, int year, int number) {
        var key = ReceivedRows.key(township, year, number);
        return all(township.county(), List.of(township), key).stream().findFirst();
    }

    /** Everything that waits, of any year, those that wait longest first. */
    public List<FilingUnderReview> waiting(County county, List<Township> townships) {
        return all(county, townships, RECEIVED_FILING.STATE.eq(State.WAITING.code()));
    }

    private List<FilingUnderReview> all(
            County county, List<Township> townships, Condition condition) {
        return database.exchange(
                step -> {
                    var received = step.in(county, db -> ReceivedRows.where(db, condition));
                    var approved = step.in(county, db -> ReceivedRows.approvedAround(db, received));
                    return received.stream()
                            .flatMap(
                                    filing ->
                                            named(townships, filing).stream()
                                                    .map(
                                                            township ->
                                                                    opened(
                                                                            step, township,
                                                                            filing, approved)))
                            .toList();
                });
    }

    private static Optional<Township> named(List<Township> townships, ReceivedFiling filing) {
        return townships.stream().filter(each -> each.id() == filing.townshipId()).findFirst();
    }

    private static FilingUnderReview opened(
            Exchange step,
            Township township,
            ReceivedFiling filing,
            Map<Integer, FiledYears> approved) {
        var own =
                Optional.ofNullable(approved.get(township.id()))
                        .orElseGet(FiledYears::none)
                        .before(filing.year());
        var peers =
                approved.entrySet().stream()
                        .filter(each -> each.getKey() != township.id())
                        .map(Map.Entry::getValue)
                        .toList();
        var background = new Background(filing.year(), own, peers);
        return step.at(township.county(), township, db -> read(db, filing, background));
    }

    private static FilingUnderReview read(
            DSLContext db, ReceivedFiling received, Background background) {
        int year = received.year();
        int number = received.number();
        var filing =
                FiledRows.where(db, FILING.YEAR.eq(year).and(FILING.FILING_NO.eq(number))).stream()
                        .findFirst();
        return new FilingUnderReview(
                received,
                filing.map(Filing::readings).orElseGet(List::of),
                background,
                filing.flatMap(Filing::signed),
                new PartRows(db).ofFiling(year, number),
                planBefore(db, year - 1),
                EvidenceFiles.filed(db, year, number),
                Comments.where(
                        db, REVIEW_COMMENT.YEAR.eq(year).and(REVIEW_COMMENT.FILING_NO.eq(number))));
    }

    private static List<Part> planBefore(DSLContext db, int year) {
        return FiledRows.where(db, FILING.YEAR.eq(year)).stream()
                .filter(Filing::approved)
                .findFirst()
                .map(new PartRows(db)::planOf)
                .orElseGet(List::of);
    }
}
