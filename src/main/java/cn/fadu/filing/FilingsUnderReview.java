package cn.fadu.filing;

import static cn.fadu.db.township.Tables.FILING;
import static cn.fadu.db.township.Tables.REVIEW_COMMENT;

import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.TenantDatabase.Exchange;
import cn.fadu.tenancy.Township;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** A filing as a reviewer reads it: with last year's figures, proof, remarks and parts in words. */
@Component
public class FilingsUnderReview {

    private final TenantDatabase database;

    FilingsUnderReview(TenantDatabase database) {
        this.database = database;
    }

    /** Empty when the county never received such a filing. */
    public Optional<FilingUnderReview> of(Township township, int year, int number) {
        return database.exchange(step -> opened(step, township, year, number));
    }

    private static Optional<FilingUnderReview> opened(
            Exchange step, Township township, int year, int number) {
        var county = township.county();
        var key = ReceivedRows.key(township, year, number);
        var received = step.in(county, db -> ReceivedRows.where(db, key));
        var approved = step.in(county, db -> ReceivedRows.approvedAround(db, received));
        return received.stream()
                .findFirst()
                .map(
                        filing ->
                                step.at(
                                        county,
                                        township,
                                        db -> read(db, filing, Background.of(filing, approved))));
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
