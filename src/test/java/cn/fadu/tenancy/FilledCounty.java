package cn.fadu.tenancy;

import static cn.fadu.db.county.Tables.EDITION;
import static cn.fadu.db.county.Tables.EDITION_SCORE;
import static cn.fadu.db.county.Tables.EDITION_TOWNSHIP;
import static cn.fadu.db.county.Tables.FRAMEWORK_VERSION;

import cn.fadu.standing.RankingQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** A county of some townships with five published years; its cell can be filled with others. */
final class FilledCounty {

    private static final List<String> NODES =
            Stream.concat(
                            Stream.of("TOTAL"),
                            IntStream.rangeClosed('A', 'H').mapToObj(Character::toString))
                    .toList();
    private static final int NEWEST = 5;

    private final Tenancy tenancy;
    private final County county;
    private final List<Township> townships = new ArrayList<>();
    private County roomy;

    FilledCounty(Tenancy tenancy, int size) {
        this.tenancy = tenancy;
        this.county = county(1);
        this.roomy = county;
        IntStream.range(0, size).forEach(_ -> addTownship());
        tenancy.database()
                .in(county)
                .write(
                        db ->
                                adopt(db)
                                        + IntStream.rangeClosed(1, NEWEST)
                                                .map(edition -> publish(db, edition))
                                                .sum());
        roomy = county(2);
    }

    List<Township> townships() {
        return townships;
    }

    SchemaName schema() {
        return county.schema();
    }

    Runnable ranking() {
        return RankingQuery.of(tenancy.database(), county, NEWEST);
    }

    private County county(int number) {
        var wanted = new NewCounty(String.valueOf(330_000 + number), "样县" + number);
        return tenancy.provisioning().addCounty("bench", wanted).tenant();
    }

    /** Twenty to a county, as in life. */
    void addTownship() {
        var number = townships.size();
        if (number % 20 == 0 && number > 0) {
            roomy = county(2 + number / 20);
        }
        var code = roomy.code() + "%03d".formatted(1 + number % 20);
        var wanted = new NewTownship(code, "样镇" + number, Township.Kind.TOWN, 2020);
        townships.add(tenancy.provisioning().addTownship("bench", roomy, wanted).tenant());
    }

    private static int adopt(DSLContext db) {
        return db.insertInto(FRAMEWORK_VERSION)
                .set(FRAMEWORK_VERSION.VERSION, 1)
                .set(FRAMEWORK_VERSION.CODE, "bench")
                .set(FRAMEWORK_VERSION.TITLE, "bench")
                .set(FRAMEWORK_VERSION.DOCUMENT, "bench")
                .set(FRAMEWORK_VERSION.FIRST_YEAR, 2020)
                .set(FRAMEWORK_VERSION.ADOPTED_AT, Instant.EPOCH)
                .set(FRAMEWORK_VERSION.ADOPTED_BY, "bench")
                .execute();
    }

    private int publish(DSLContext db, int edition) {
        db.insertInto(EDITION)
                .set(EDITION.EDITION_NO, edition)
                .set(EDITION.YEAR, 2019 + edition)
                .set(EDITION.FRAMEWORK_VERSION, 1)
                .set(EDITION.PUBLISHED_AT, Instant.EPOCH)
                .set(EDITION.PUBLISHED_BY, "bench")
                .set(EDITION.CONTENT_HASH, "x")
                .set(EDITION.TOWNSHIPS, townships.size())
                .set(EDITION.RANKED, townships.size())
                .execute();
        return IntStream.range(0, townships.size()).map(at -> place(db, edition, at)).sum();
    }

    private int place(DSLContext db, int edition, int at) {
        var township = townships.get(at);
        db.insertInto(EDITION_TOWNSHIP)
                .set(EDITION_TOWNSHIP.EDITION_NO, edition)
                .set(EDITION_TOWNSHIP.TOWNSHIP_ID, township.id())
                .set(EDITION_TOWNSHIP.NAME, township.name())
                .set(EDITION_TOWNSHIP.KIND, township.kind().label())
                .execute();
        return NODES.stream().mapToInt(node -> score(db, edition, at, node)).sum();
    }

    private int score(DSLContext db, int edition, int at, String node) {
        return db.insertInto(EDITION_SCORE)
                .set(EDITION_SCORE.EDITION_NO, edition)
                .set(EDITION_SCORE.TOWNSHIP_ID, townships.get(at).id())
                .set(EDITION_SCORE.NODE, node)
                .set(EDITION_SCORE.SCORE, BigDecimal.valueOf(90 - at))
                .set(EDITION_SCORE.RANK, at + 1)
                .set(EDITION_SCORE.RANK_P05, BigDecimal.valueOf(at + 1))
                .set(EDITION_SCORE.RANK_P95, BigDecimal.valueOf(at + 2))
                .set(EDITION_SCORE.COVERAGE, BigDecimal.ONE)
                .set(EDITION_SCORE.MOVEMENT, 0)
                .execute();
    }
}
