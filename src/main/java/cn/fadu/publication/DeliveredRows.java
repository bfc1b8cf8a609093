package cn.fadu.publication;

import static cn.fadu.db.township.Tables.SCORECARD;
import static cn.fadu.db.township.Tables.SCORECARD_LEVER;
import static cn.fadu.db.township.Tables.SCORECARD_LINE;

import cn.fadu.db.township.tables.records.ScorecardLeverRecord;
import cn.fadu.db.township.tables.records.ScorecardLineRecord;
import cn.fadu.db.township.tables.records.ScorecardRecord;
import cn.fadu.indicator.Direction;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.publication.Movement.Moved;
import cn.fadu.publication.Movement.NotComparable;
import cn.fadu.publication.Press.Outcome.Stored;
import cn.fadu.publication.Result.Spread;
import cn.fadu.scoring.Lever;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;

/** Writes a township's scorecard into its schema, under its county's role. */
record DeliveredRows(DSLContext db, Stored stored) {

    int store(Member member) {
        db.insertInto(SCORECARD).set(card(member)).execute();
        var levers = stored.reasons().levers(member);
        if (!levers.isEmpty()) {
            db.insertInto(SCORECARD_LEVER).set(levers.stream().map(this::lever).toList()).execute();
        }
        return db.insertInto(SCORECARD_LINE)
                .set(
                        stored.result().spreads().entrySet().stream()
                                .map(each -> line(member, each))
                                .toList())
                .execute();
    }

    private ScorecardRecord card(Member member) {
        var edition = stored.edition();
        var result = stored.result();
        var card =
                db.newRecord(SCORECARD)
                        .setEditionNo(edition.number())
                        .setYear(edition.year())
                        .setFrameworkVersion(edition.frameworkVersion())
                        .setPublishedAt(edition.publishedAt())
                        .setScore(result.score(member, result.top()).orElse(null))
                        .setRank(result.rank(member.id(), result.top()).orElse(null))
                        .setRanked(edition.ranked())
                        .setCoverage(result.coverage(member, result.top()));
        result.interval(member, result.top())
                .ifPresent(
                        interval ->
                                card.setRankP05(BigDecimal.valueOf(interval.rankP05()))
                                        .setRankP95(BigDecimal.valueOf(interval.rankP95())));
        return switch (stored.movements().of(member, result.top())) {
            case Moved(var places) -> card.setMovement(places);
            case NotComparable(var reason) -> card.setNotComparable(reason.code());
        };
    }

    private ScorecardLeverRecord lever(Lever lever) {
        var rank = lever.rankAfter();
        return db.newRecord(SCORECARD_LEVER)
                .setEditionNo(stored.edition().number())
                .setCode(lever.indicator())
                .setGoal(lever.goal().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .setNow(Result.stored(lever.now()).orElse(null))
                .setReached(Result.stored(lever.reached()))
                .setScoreGain(Result.stored(lever.scoreGain()))
                .setRankAfter(rank.isPresent() ? rank.getAsInt() : null)
                .setSharedWith(lever.sharedWith());
    }

    static int withdraw(DSLContext db, int edition, Instant at) {
        return db.update(SCORECARD)
                .set(SCORECARD.WITHDRAWN_AT, at)
                .where(SCORECARD.EDITION_NO.eq(edition))
                .execute();
    }

    private ScorecardLineRecord line(Member member, Map.Entry<String, Spread> each) {
        var result = stored.result();
        var code = each.getKey();
        var spread = each.getValue();
        var score =
                result.nodes().contains(code)
                        ? result.score(member, code)
                        : result.normalised(member.id(), code);
        return db.newRecord(SCORECARD_LINE)
                .setEditionNo(stored.edition().number())
                .setCode(code)
                .setValue(result.value(member, code).orElse(null))
                .setScore(score.orElse(null))
                .setRank(result.rank(member.id(), code).orElse(null))
                .setReporting(spread.reporting())
                .setMedian(spread.median())
                .setLowerQuartile(spread.lowerQuartile())
                .setUpperQuartile(spread.upperQuartile())
                .setBest(best(result, code, spread));
    }

    private static BigDecimal best(Result result, String code, Spread spread) {
        var falling =
                IndicatorCode.isCode(code)
                        && result.ballot()
                                .framework()
                                .indicator(new IndicatorCode(code))
                                .filter(indicator -> indicator.direction() == Direction.DOWN)
                                .isPresent();
        return falling ? spread.lowest() : spread.highest();
    }
}
