package cn.fadu.publication;

import static cn.fadu.db.county.Tables.EDITION;
import static cn.fadu.db.county.Tables.EDITION_READING;
import static cn.fadu.db.county.Tables.EDITION_SCORE;
import static cn.fadu.db.county.Tables.EDITION_STATISTIC;
import static cn.fadu.db.county.Tables.EDITION_TOWNSHIP;

import cn.fadu.db.county.tables.records.EditionReadingRecord;
import cn.fadu.db.county.tables.records.EditionScoreRecord;
import cn.fadu.db.county.tables.records.EditionStatisticRecord;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.ReadingColumns;
import cn.fadu.publication.Movement.Moved;
import cn.fadu.publication.Movement.NotComparable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Writes an edition into its county's schema, one statement a table. */
record EditionRows(DSLContext db, Edition edition) {

    private static final IndicatorCode RESIDENTS = new IndicatorCode("X03");
    private static final IndicatorCode VILLAGES = new IndicatorCode("X01");

    /** False when the edition's number was taken while its scores were computed. */
    boolean store(Result result, Movements movements, Reasons reasons) {
        int claimed =
                db.insertInto(EDITION)
                        .set(EDITION.EDITION_NO, edition.number())
                        .set(EDITION.YEAR, edition.year())
                        .set(EDITION.FRAMEWORK_VERSION, edition.frameworkVersion())
                        .set(EDITION.PUBLISHED_AT, edition.publishedAt())
                        .set(EDITION.PUBLISHED_BY, edition.publishedBy())
                        .set(EDITION.CONTENT_HASH, edition.contentHash())
                        .set(EDITION.TOWNSHIPS, edition.townships())
                        .set(EDITION.RANKED, edition.ranked())
                        .set(EDITION.MEAN_SHIFT, reasons.sensitivity().meanShift())
                        .onConflictDoNothing()
                        .execute();
        if (claimed == 0) {
            return false;
        }
        var members = result.ballot().members();
        db.insertInto(EDITION_TOWNSHIP)
                .set(
                        members.stream()
                                .map(
                                        member ->
                                                db.newRecord(EDITION_TOWNSHIP)
                                                        .setEditionNo(edition.number())
                                                        .setTownshipId(member.id())
                                                        .setName(member.name())
                                                        .setKind(member.kind())
                                                        .setPopulation(
                                                                value(result, member, RESIDENTS))
                                                        .setVillages(
                                                                value(result, member, VILLAGES)))
                                .toList())
                .execute();
        db.insertInto(EDITION_SCORE)
                .set(
                        members.stream()
                                .flatMap(
                                        member ->
                                                result.nodes().stream()
                                                        .map(
                                                                node ->
                                                                        score(
                                                                                result, movements,
                                                                                member, node)))
                                .toList())
                .execute();
        db.insertInto(EDITION_READING)
                .set(
                        result.published().stream()
                                .map(each -> reading(result, reasons, each))
                                .toList())
                .execute();
        db.insertInto(EDITION_STATISTIC)
                .set(
                        result.spreads().entrySet().stream()
                                .map(each -> statistic(result, each))
                                .toList())
                .execute();
        return true;
    }

    private EditionScoreRecord score(
            Result result, Movements movements, Member member, String node) {
        var record =
                db.newRecord(EDITION_SCORE)
                        .setEditionNo(edition.number())
                        .setTownshipId(member.id())
                        .setNode(node)
                        .setScore(result.score(member, node).orElse(null))
                        .setRank(result.rank(member.id(), node).orElse(null))
                        .setCoverage(result.coverage(member, node));
        result.interval(member, node)
                .ifPresent(
                        interval ->
                                record.setRankP05(decimal(interval.rankP05()))
                                        .setRankMedian(decimal(interval.rankMedian()))
                                        .setRankP95(decimal(interval.rankP95()))
                                        .setPTop3(decimal(interval.pTop3())));
        return switch (movements.of(member, node)) {
            case Moved(var places) -> record.setMovement(places);
            case NotComparable(var reason) -> record.setNotComparable(reason.code());
        };
    }

    private EditionReadingRecord reading(Result result, Reasons reasons, Approved each) {
        var code = each.code().value();
        return ReadingColumns.into(db.newRecord(EDITION_READING), each.reading())
                .setEditionNo(edition.number())
                .setTownshipId(each.township())
                .setFilingNo(each.filing() == 0 ? null : each.filing())
                .setApprovedBy(each.by())
                .setNormalised(result.normalised(each.township(), code).orElse(null))
                .setContribution(reasons.contribution(each.township(), code).orElse(null))
                .setRank(result.rank(each.township(), code).orElse(null));
    }

    private EditionStatisticRecord statistic(Result result, Map.Entry<String, Result.Spread> each) {
        var spread = each.getValue();
        return db.newRecord(EDITION_STATISTIC)
                .setEditionNo(edition.number())
                .setCode(each.getKey())
                .setReporting(spread.reporting())
                .setTownships(result.ballot().members().size())
                .setMedian(spread.median())
                .setLowerQuartile(spread.lowerQuartile())
                .setUpperQuartile(spread.upperQuartile())
                .setLowest(spread.lowest())
                .setHighest(spread.highest());
    }

    private static BigDecimal decimal(double number) {
        return BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal value(Result result, Member member, IndicatorCode code) {
        return result.ballot().approved().stream()
                .filter(each -> each.township() == member.id() && each.code().equals(code))
                .map(each -> each.reading().figure().value())
                .findFirst()
                .orElse(null);
    }
}
