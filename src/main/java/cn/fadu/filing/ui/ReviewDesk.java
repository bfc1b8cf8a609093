package cn.fadu.filing.ui;

import cn.fadu.filing.CaseLook;
import cn.fadu.filing.Comments;
import cn.fadu.filing.Evidence;
import cn.fadu.filing.EvidenceFiles;
import cn.fadu.filing.FilingUnderReview;
import cn.fadu.filing.FilingsUnderReview;
import cn.fadu.filing.PlainFilings;
import cn.fadu.filing.ReceivedFiling;
import cn.fadu.filing.ReviewOutcome;
import cn.fadu.filing.ReviewQueue;
import cn.fadu.filing.Reviews;
import cn.fadu.identity.Account;
import cn.fadu.identity.Accounts;
import cn.fadu.identity.Role;
import cn.fadu.identity.SignedIn;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.Township;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The county's review by whoever is signed in at that moment; townships come from its own list. */
@Component
class ReviewDesk {

    private final SignedIn signedIn;
    private final Accounts accounts;
    private final Registry registry;
    private final Reviews reviews;
    private final ReviewQueue queue;
    private final FilingsUnderReview filings;
    private final PlainFilings plain;
    private final Comments comments;
    private final EvidenceFiles evidence;
    private final FrameworkVersions frameworks;
    private final Clock clock;

    ReviewDesk(
            SignedIn signedIn,
            Accounts accounts,
            Registry registry,
            Reviews reviews,
            ReviewQueue queue,
            FilingsUnderReview filings,
            PlainFilings plain,
            Comments comments,
            EvidenceFiles evidence,
            FrameworkVersions frameworks,
            Clock clock) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.registry = registry;
        this.reviews = reviews;
        this.queue = queue;
        this.filings = filings;
        this.plain = plain;
        this.comments = comments;
        this.evidence = evidence;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    County county() {
        return signedIn.county();
    }

    List<CaseLook> waiting() {
        return queue.of(signedIn.county());
    }

    List<ReceivedFiling> received(int year) {
        return reviews.received(signedIn.county(), year);
    }

    /** Empty for a township of another county as for a filing that never came. */
    Optional<FilingUnderReview> open(FilingAddress address) {
        return township(address)
                .flatMap(township -> filings.of(township, address.year(), address.number()));
    }

    /** The newest filing that came after this one. */
    Optional<FilingAddress> newerThan(FilingAddress address) {
        return reviews.received(signedIn.county(), address.year()).stream()
                .filter(each -> each.townshipCode().equals(address.township()))
                .filter(each -> each.number() > address.number())
                .map(FilingAddress::of)
                .reduce((_, last) -> last);
    }

    /** What waits longest besides this one. */
    Optional<ReceivedFiling> next(FilingAddress address) {
        return reviews.waiting(signedIn.county()).stream()
                .filter(each -> !FilingAddress.of(each).equals(address))
                .findFirst();
    }

    ReviewOutcome approve(FilingAddress address) {
        return township(address)
                .map(
                        township ->
                                reviews.approve(
                                        township, address.year(), address.number(), actor()))
                .orElseGet(ReviewOutcome.Unknown::new);
    }

    ReviewOutcome approvePlain(FilingAddress address) {
        return township(address)
                .map(township -> plain.approve(township, address.year(), address.number(), actor()))
                .orElseGet(ReviewOutcome.Unknown::new);
    }

    ReviewOutcome sendBack(FilingAddress address, String reason) {
        return township(address)
                .map(
                        township ->
                                reviews.sendBack(
                                        township,
                                        address.year(),
                                        address.number(),
                                        reason,
                                        actor()))
                .orElseGet(ReviewOutcome.Unknown::new);
    }

    boolean comment(FilingAddress address, IndicatorCode code, String text) {
        return township(address)
                .filter(
                        township ->
                                comments.add(
                                        township,
                                        address.year(),
                                        address.number(),
                                        code,
                                        text,
                                        actor()))
                .isPresent();
    }

    /**
     * Asked when the file is opened, which may be long after the page was: the right may be gone.
     */
    Optional<Evidence.Content> read(FilingAddress address, int file) {
        return signedIn.somebody()
                .filter(account -> account.role() == Role.REVIEWER)
                .flatMap(Account::county)
                .flatMap(county -> registry.township(county, address.township()))
                .flatMap(
                        township ->
                                evidence.readFiled(
                                        township, address.year(), address.number(), file));
    }

    Framework framework(int year) {
        return frameworks.forYear(signedIn.county(), year);
    }

    Moments moments() {
        return new Moments(clock.getZone());
    }

    Instant now() {
        return clock.instant();
    }

    int lastYear() {
        return LocalDate.now(clock).getYear() - 1;
    }

    People people() {
        return new People(accounts);
    }

    private Optional<Township> township(FilingAddress address) {
        return registry.townships(signedIn.county()).stream()
                .filter(township -> township.code().equals(address.township()))
                .findFirst();
    }

    private String actor() {
        return signedIn.account().username();
    }
}
