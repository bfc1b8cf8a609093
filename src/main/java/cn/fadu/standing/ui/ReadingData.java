package cn.fadu.standing.ui;

import cn.fadu.chart.ui.DataRows;
import cn.fadu.indicator.Reading;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** The columns that every list of figures is taken along with. */
final class ReadingData {

    private ReadingData() {}

    /** Value, how sure it is, what time it covers, where it comes from. */
    static <T> DataRows<T> columns(DataRows<T> rows, Function<T, Optional<Reading>> reading) {
        return rows.number("value", "", row -> value(reading.apply(row)))
                .words("qualifier", row -> reading.apply(row).map(ReadingData::sure).orElse(""))
                .words("period", row -> period(reading.apply(row)))
                .words("source", row -> reading.apply(row).map(ReadingData::source).orElse(""))
                .words(
                        "sentence",
                        row -> reading.apply(row).map(each -> each.source().sentence()).orElse(""));
    }

    static Optional<BigDecimal> value(Optional<Reading> reading) {
        return reading.map(each -> each.figure().value());
    }

    static String period(Optional<Reading> reading) {
        return reading.map(each -> each.period().toString()).orElse("");
    }

    private static String sure(Reading reading) {
        return Captions.say("data.qualifier." + reading.figure().qualifier().code());
    }

    private static String source(Reading reading) {
        return Captions.say("data.source." + reading.source().kind().code());
    }
}
