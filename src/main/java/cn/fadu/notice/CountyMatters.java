package cn.fadu.notice;

import cn.fadu.filing.Progress;
import cn.fadu.filing.ReceivedFiling.State;
import cn.fadu.filing.Reviews;
import cn.fadu.identity.Account;
import cn.fadu.identity.CountyTerms;
import cn.fadu.identity.Role;
import cn.fadu.publication.Edition;
import cn.fadu.publication.Editions;
import cn.fadu.publication.Turnouts;
import cn.fadu.tenancy.County;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What stands in a county's own schema: its queue, its townships' duties, its editions. */
@Component
class CountyMatters {

    private final Reviews reviews;
    private final Turnouts turnouts;
    private final Editions editions;
    private final Thresholds thresholds;
    private final CountyTerms terms;
    private final Clock clock;

    CountyMatters(
            Reviews reviews,
            Turnouts turnouts,
            Editions editions,
            Thresholds thresholds,
            CountyTerms terms,
            Clock clock) {
        this.reviews = reviews;
        this.turnouts = turnouts;
        this.editions = editions;
        this.thresholds = thresholds;
        this.terms = terms;
        this.clock = clock;
    }

    List<Found> of(Account account, County county) {
        boolean reviews = account.role() == Role.REVIEWER;
        return Stream.of(
                        reviews ? waiting(county) : Stream.<Found>empty(),
                        overdue(county),
                        published(county),
                        ContractEnd.of(county, terms.of(county), clock).stream())
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Found> waiting(County county) {
        return reviews.waiting(county).stream()
                .map(
                        filing ->
                                new Found(
                                        new Matter.FilingWaiting(
                                                filing.township(),
                                                filing.townshipCode(),
                                                filing.year(),
                                                filing.number()),
                                        filing.submittedAt()));
    }

    private Stream<Found> overdue(County county) {
        var deadlines = Deadlines.during(LocalDate.now(clock));
        if (LocalDate.now(clock).isBefore(deadlines.filing())) {
            return Stream.empty();
        }
        int owing =
                (int)
                        turnouts.of(county, deadlines.year()).stream()
                                .filter(CountyMatters::owes)
                                .count();
        return owing == 0
                ? Stream.empty()
                : Stream.of(
                        new Found(
                                new Matter.TownshipsOverdue(deadlines.year(), owing),
                                deadlines.filing().atStartOfDay(clock.getZone()).toInstant()));
    }

    static boolean owes(Progress township) {
        return township.newest()
                .filter(
                        filing ->
                                filing.state() == State.WAITING || filing.state() == State.APPROVED)
                .isEmpty();
    }

    /** The newest edition of the last two years that have one. */
    private Stream<Found> published(County county) {
        var standing = editions.of(county).stream().filter(Edition::stands).toList();
        return standing.stream()
                .filter(edition -> newestOfItsYear(edition, standing))
                .sorted(java.util.Comparator.comparingInt(Edition::year).reversed())
                .limit(2)
                .flatMap(
                        edition ->
                                Stream.concat(
                                        Stream.of(announced(edition)), crossed(county, edition)));
    }

    private static boolean newestOfItsYear(Edition edition, List<Edition> standing) {
        return standing.stream()
                .noneMatch(
                        other ->
                                other.year() == edition.year()
                                        && other.number() > edition.number());
    }

    private static Found announced(Edition edition) {
        return new Found(
                new Matter.EditionPublished(edition.number(), edition.year(), edition.ranked()),
                edition.publishedAt());
    }

    /** A threshold set after publishing is held against what stands from the moment it is set. */
    private Stream<Found> crossed(County county, Edition edition) {
        return thresholds.crossedBy(county, edition).stream()
                .map(
                        crossing ->
                                new Found(
                                        crossing.matter(),
                                        crossing.since().isAfter(edition.publishedAt())
                                                ? crossing.since()
                                                : edition.publishedAt()));
    }
}
