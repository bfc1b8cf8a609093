package cn.fadu.notice;

import cn.fadu.filing.Comment;
import cn.fadu.filing.Comments;
import cn.fadu.filing.Filing;
import cn.fadu.filing.Filing.Verdict;
import cn.fadu.filing.Filings;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.tenancy.Township;
import cn.fadu.trend.Scorecards;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What stands in a township's own schema, which is all that a township is told of. */
@Component
class TownshipMatters {

    private final Filings filings;
    private final Comments comments;
    private final Scorecards scorecards;
    private final FrameworkVersions frameworks;
    private final Clock clock;

    TownshipMatters(
            Filings filings,
            Comments comments,
            Scorecards scorecards,
            FrameworkVersions frameworks,
            Clock clock) {
        this.filings = filings;
        this.comments = comments;
        this.scorecards = scorecards;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    List<Found> of(Township township) {
        var deadlines = Deadlines.during(LocalDate.now(clock));
        int since = LocalDate.now(clock).getYear() - 2;
        var newest = newest(filings.since(township, since));
        return Stream.of(
                        owed(deadlines, newest).stream(),
                        newest.stream().flatMap(filing -> decided(filing).stream()),
                        remarks(township, newest, comments.since(township, since)),
                        places(township))
                .flatMap(each -> each)
                .toList();
    }

    /** The newest of each year of the last two, which are those still talked about. */
    private static List<Filing> newest(List<Filing> all) {
        return all.stream()
                .filter(
                        filing ->
                                all.stream()
                                        .noneMatch(
                                                other ->
                                                        other.year() == filing.year()
                                                                && other.number()
                                                                        > filing.number()))
                .toList();
    }

    private Optional<Found> owed(Deadlines deadlines, List<Filing> newest) {
        var today = LocalDate.now(clock);
        boolean filed =
                newest.stream()
                        .filter(filing -> filing.year() == deadlines.year())
                        .anyMatch(filing -> filing.waiting() || filing.approved());
        if (filed) {
            return Optional.empty();
        }
        return Optional.of(
                today.isBefore(deadlines.filing())
                        ? new Found(
                                new Matter.FilingDue(
                                        deadlines.year(),
                                        Deadlines.lastDayBefore(deadlines.filing())),
                                startOf(deadlines.reminding()))
                        : new Found(
                                new Matter.FilingOverdue(deadlines.year()),
                                startOf(deadlines.filing())));
    }

    private java.time.Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static Optional<Found> decided(Filing filing) {
        return filing.review()
                .filter(review -> review.verdict() != Verdict.TAKEN_BACK)
                .map(
                        review ->
                                new Found(
                                        review.verdict() == Verdict.APPROVED
                                                ? new Matter.Approved(
                                                        filing.year(), filing.number())
                                                : new Matter.Returned(
                                                        filing.year(),
                                                        filing.number(),
                                                        review.reason()),
                                        review.at()));
    }

    private Stream<Found> remarks(Township township, List<Filing> newest, List<Comment> comments) {
        return newest.stream()
                .flatMap(
                        filing ->
                                remarks(
                                        township,
                                        filing,
                                        comments.stream()
                                                .filter(comment -> isAbout(comment, filing))
                                                .toList()));
    }

    private static boolean isAbout(Comment comment, Filing filing) {
        return comment.year() == filing.year() && comment.filing() == filing.number();
    }

    private Stream<Found> remarks(Township township, Filing filing, List<Comment> made) {
        if (made.isEmpty()) {
            return Stream.empty();
        }
        var framework = frameworks.forYear(township.county(), filing.year());
        return made.stream()
                .map(
                        comment ->
                                new Found(
                                        new Matter.Commented(
                                                comment.year(),
                                                comment.code(),
                                                framework.nameOf(comment.code().value()),
                                                comment.text(),
                                                comment.at()),
                                        comment.at()));
    }

    private Stream<Found> places(Township township) {
        return scorecards.newest(township, 2).stream()
                .map(
                        card ->
                                new Found(
                                        new Matter.OwnPlace(
                                                card.edition(),
                                                card.year(),
                                                card.rank(),
                                                card.ranked()),
                                        card.publishedAt()));
    }
}
