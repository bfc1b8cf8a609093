package cn.fadu.publication;

import static cn.fadu.db.county.Tables.EDITION;

import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.publication.Publication.Impossible;
import cn.fadu.publication.Publication.NothingApproved;
import cn.fadu.publication.Publication.Overtaken;
import cn.fadu.publication.Publication.Unchanged;
import cn.fadu.scoring.Flaw;
import cn.fadu.scoring.RankShift;
import cn.fadu.scoring.Scores;
import cn.fadu.scoring.Scoring;
import cn.fadu.scoring.Scoring.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** Works an edition out and stores it in its county, within the transaction that delivers it. */
record Press(DSLContext db, FrameworkVersions frameworks) {

    /** What came of it; an edition that stands has yet to be delivered. */
    sealed interface Outcome {
        record Objection(Publication objection) implements Outcome {}

        record Stored(Edition edition, Result result, Movements movements, Reasons reasons)
                implements Outcome {}
    }

    Outcome publish(int year, String actor, Instant at, Optional<Edition> latest) {
        var ballot = Ballot.of(db, year, frameworks.forYear(db, year));
        if (ballot.approved().isEmpty()) {
            return new Outcome.Objection(new NothingApproved());
        }
        return switch (new Scoring(FrameworkMethod.of(ballot.framework())).score(ballot.values())) {
            case Refused(var flaws) ->
                    new Outcome.Objection(
                            new Impossible(flaws.stream().map(Flaw::sentence).toList()));
            case Scores scores -> publish(new Result(ballot, scores), actor, at, latest);
        };
    }

    private Outcome publish(Result result, String actor, Instant at, Optional<Edition> latest) {
        var ballot = result.ballot();
        var movements = Movements.since(db, result);
        var hash = EditionHash.of(result, movements);
        if (latest.filter(edition -> edition.contentHash().equals(hash)).isPresent()) {
            return new Outcome.Objection(new Unchanged(latest.get().number()));
        }
        var edition =
                new Edition(
                        db.fetchCount(EDITION) + 1,
                        ballot.year(),
                        ballot.framework().version(),
                        at,
                        actor,
                        hash,
                        ballot.members().size(),
                        result.ranked(),
                        Optional.empty());
        return stored(edition, result, movements);
    }

    private Outcome stored(Edition edition, Result result, Movements movements) {
        var earlier = Earlier.than(db, edition.year());
        var reasons = reasons(result, earlier);
        if (!new EditionRows(db, edition).store(result, movements, reasons)) {
            return new Outcome.Objection(new Overtaken());
        }
        new ReasonRows(db, edition.number()).store(reasons, earlier);
        return new Outcome.Stored(edition, result, movements, reasons);
    }

    private Reasons reasons(Result result, Optional<Earlier> earlier) {
        if (earlier.isEmpty()) {
            return new Reasons(result, List.of());
        }
        var framework = frameworks.version(db, earlier.get().frameworkVersion());
        var published = earlier.get().ranks(db, framework.top().code());
        var shifts = RankShift.between(earlier.get().contest(db, framework), result.contest());
        return new Reasons(
                result, shifts.stream().filter(each -> starts(each, published)).toList());
    }

    /** Only what explains the movement from the place that was really published is told. */
    private static boolean starts(RankShift shift, Map<Integer, Integer> published) {
        return Integer.valueOf(shift.before()).equals(published.get(Integer.valueOf(shift.unit())));
    }
}
