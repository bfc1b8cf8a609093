package cn.fadu.filing;

import static cn.fadu.db.township.Tables.SYSTEM_DELIVERY;
import static cn.fadu.db.township.Tables.SYSTEM_READING;
import static org.jooq.Records.mapping;

import cn.fadu.db.township.tables.records.SystemDeliveryRecord;
import cn.fadu.filing.Delivery.Fate;
import cn.fadu.filing.Delivery.Item;
import cn.fadu.filing.Delivery.Line;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.ReadingColumns;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** What other systems delivered for a township, inside a transaction of its own. */
record SystemReadingRows(DSLContext db, Clock clock) {

    /** Empty when a delivery with this key is there already; two at once wait for each other. */
    Optional<Integer> open(Delivery delivery) {
        return db.insertInto(SYSTEM_DELIVERY)
                .set(SYSTEM_DELIVERY.SYSTEM, delivery.system())
                .set(SYSTEM_DELIVERY.DELIVERY_KEY, delivery.key())
                .set(SYSTEM_DELIVERY.CONTENT_HASH, delivery.contentHash())
                .set(SYSTEM_DELIVERY.TOKEN_ID, delivery.token())
                .set(SYSTEM_DELIVERY.DELIVERED_AT, clock.instant())
                .onConflictDoNothing()
                .returningResult(SYSTEM_DELIVERY.DELIVERY_ID)
                .fetchOptional(SYSTEM_DELIVERY.DELIVERY_ID);
    }

    SystemDeliveryRecord earlier(Delivery delivery) {
        return db.selectFrom(SYSTEM_DELIVERY)
                .where(SYSTEM_DELIVERY.SYSTEM.eq(delivery.system()))
                .and(SYSTEM_DELIVERY.DELIVERY_KEY.eq(delivery.key()))
                .fetchSingle();
    }

    void answer(int delivery, List<Line> lines) {
        db.update(SYSTEM_DELIVERY)
                .set(
                        SYSTEM_DELIVERY.ANSWER,
                        lines.stream()
                                .map(line -> line.code() + " " + line.fate())
                                .collect(Collectors.joining("\n")))
                .where(SYSTEM_DELIVERY.DELIVERY_ID.eq(delivery))
                .execute();
    }

    static List<Line> lines(SystemDeliveryRecord answered) {
        return answered.getAnswer().lines().map(SystemReadingRows::line).toList();
    }

    private static Line line(String written) {
        var words = written.split(" ", 2);
        return new Line(
                new IndicatorCode(words[0]), Fate.valueOf(words[1].toUpperCase(Locale.ROOT)));
    }

    List<SystemReading> of(int year) {
        return where(SYSTEM_READING.YEAR.eq(year));
    }

    /** By indicator. */
    Map<IndicatorCode, SystemReading> of(int year, String system) {
        return where(SYSTEM_READING.YEAR.eq(year).and(SYSTEM_READING.SOURCE_NAME.eq(system)))
                .stream()
                .collect(Collectors.toMap(each -> each.reading().code(), Function.identity()));
    }

    private List<SystemReading> where(Condition condition) {
        return db.select(
                        ReadingColumns.of(SYSTEM_READING),
                        SYSTEM_READING.AS_OF,
                        SYSTEM_READING.RECEIVED_AT,
                        SYSTEM_READING.LEFT_AT.isNotNull())
                .from(SYSTEM_READING)
                .where(condition)
                .orderBy(SYSTEM_READING.CODE, SYSTEM_READING.SOURCE_NAME)
                .fetch(mapping(SystemReading::new));
    }

    /** In place of what the system said before; a decision outlives the same value only. */
    void keep(int year, int delivery, List<Item> items, Map<IndicatorCode, SystemReading> before) {
        var own = items.stream().map(item -> item.reading().code()).toList();
        drop(year, own, items.stream().map(item -> item.reading().source().name()).toList());
        var rows =
                items.stream()
                        .map(
                                item -> {
                                    var row =
                                            db.newRecord(SYSTEM_READING)
                                                    .with(SYSTEM_READING.YEAR, year)
                                                    .with(SYSTEM_READING.AS_OF, item.asOf())
                                                    .with(
                                                            SYSTEM_READING.RECEIVED_AT,
                                                            clock.instant())
                                                    .with(SYSTEM_READING.DELIVERY_ID, delivery);
                                    if (isLeft(item.reading(), before)) {
                                        row.setLeftAt(clock.instant());
                                    }
                                    return ReadingColumns.into(row, item.reading());
                                })
                        .toList();
        if (!rows.isEmpty()) {
            db.insertInto(SYSTEM_READING).set(rows).execute();
        }
    }

    private void drop(int year, List<IndicatorCode> codes, List<String> systems) {
        db.deleteFrom(SYSTEM_READING)
                .where(SYSTEM_READING.YEAR.eq(year))
                .and(SYSTEM_READING.CODE.in(codes.stream().map(IndicatorCode::value).toList()))
                .and(SYSTEM_READING.SOURCE_NAME.in(systems))
                .execute();
    }

    private static boolean isLeft(Reading now, Map<IndicatorCode, SystemReading> before) {
        return Optional.ofNullable(before.get(now.code()))
                .filter(then -> then.left() && SystemReading.says(then.reading(), now))
                .isPresent();
    }

    /** Somebody looked at what the system says and leaves the draft as it is. */
    int leave(int year, IndicatorCode code, String system, String actor) {
        return db.update(SYSTEM_READING)
                .set(SYSTEM_READING.LEFT_AT, clock.instant())
                .set(SYSTEM_READING.LEFT_BY, actor)
                .where(SYSTEM_READING.YEAR.eq(year))
                .and(SYSTEM_READING.CODE.eq(code.value()))
                .and(SYSTEM_READING.SOURCE_NAME.eq(system))
                .execute();
    }
}
