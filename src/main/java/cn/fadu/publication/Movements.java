package cn.fadu.publication;

import static cn.fadu.db.county.Tables.EDITION_SCORE;
import static cn.fadu.db.county.Tables.EDITION_TOWNSHIP;
import static java.util.stream.Collectors.toSet;

import cn.fadu.publication.Movement.Moved;
import cn.fadu.publication.Movement.NotComparable;
import cn.fadu.publication.Movement.Reason;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * Places gained since the edition of the year before. They are told only between editions of the
 * same townships by the same framework version; otherwise a place lost may be nobody's doing.
 */
final class Movements {

    private record Seat(int township, String node) {}

    private final Optional<Reason> never;
    private final Map<Seat, Integer> before;
    private final Result result;

    private Movements(Optional<Reason> never, Map<Seat, Integer> before, Result result) {
        this.never = never;
        this.before = before;
        this.result = result;
    }

    static Movements since(DSLContext db, Result result) {
        var earlier = Earlier.than(db, result.ballot().year());
        if (earlier.isEmpty()) {
            return new Movements(Optional.of(Reason.FIRST_EDITION), Map.of(), result);
        }
        int number = earlier.get().edition();
        if (earlier.get().frameworkVersion() != result.ballot().framework().version()) {
            return new Movements(Optional.of(Reason.OTHER_METHOD), Map.of(), result);
        }
        return sameTownships(db, number, result)
                ? new Movements(Optional.empty(), ranks(db, number), result)
                : new Movements(Optional.of(Reason.OTHER_TOWNSHIPS), Map.of(), result);
    }

    Movement of(Member member, String node) {
        var now = result.rank(member.id(), node);
        var then = Optional.ofNullable(before.get(new Seat(member.id(), node)));
        return never.<Movement>map(NotComparable::new)
                .orElseGet(
                        () ->
                                now.isPresent() && then.isPresent()
                                        ? new Moved(then.get() - now.get())
                                        : new NotComparable(Reason.UNRANKED));
    }

    private static boolean sameTownships(DSLContext db, int edition, Result result) {
        var then =
                db.select(EDITION_TOWNSHIP.TOWNSHIP_ID)
                        .from(EDITION_TOWNSHIP)
                        .where(EDITION_TOWNSHIP.EDITION_NO.eq(edition))
                        .fetchSet(EDITION_TOWNSHIP.TOWNSHIP_ID);
        return then.equals(result.ballot().members().stream().map(Member::id).collect(toSet()));
    }

    private static Map<Seat, Integer> ranks(DSLContext db, int edition) {
        var ranks = new HashMap<Seat, Integer>();
        db.select(EDITION_SCORE.TOWNSHIP_ID, EDITION_SCORE.NODE, EDITION_SCORE.RANK)
                .from(EDITION_SCORE)
                .where(EDITION_SCORE.EDITION_NO.eq(edition))
                .and(EDITION_SCORE.RANK.isNotNull())
                .forEach(row -> ranks.put(new Seat(row.value1(), row.value2()), row.value3()));
        return ranks;
    }
}
