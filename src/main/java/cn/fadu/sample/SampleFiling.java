package cn.fadu.sample;

import cn.fadu.indicator.Figure;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Qualifier;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.apache.commons.csv.CSVRecord;

/**
 * A line of {@code figures.csv}: what a township filed for a year, when, and what became of it.
 *
 * @param figures by code, as written: {@code 12}, {@code ~300} for about, {@code >=4} for at least
 */
record SampleFiling(
        String township,
        int year,
        LocalDate filed,
        Fate fate,
        Period period,
        SequencedMap<String, String> figures) {

    private static final int FIRST_FIGURE = 5;
    private static final BigDecimal A_TENTH_MORE = new BigDecimal("1.1");
    private static final BigDecimal ANY_MORE = new BigDecimal("1.5");

    /** What the county did with the filing. */
    enum Fate {
        APPROVE,
        RETURN,
        WAIT
    }

    static List<SampleFiling> all() {
        return new SampleFile("figures.csv").rows().stream().map(SampleFiling::of).toList();
    }

    private static SampleFiling of(CSVRecord row) {
        var figures = new LinkedHashMap<String, String>();
        row.getParser().getHeaderNames().stream()
                .skip(FIRST_FIGURE)
                .filter(code -> !row.get(code).isEmpty())
                .forEach(code -> figures.put(code, row.get(code)));
        return new SampleFiling(
                row.get("township"),
                Integer.parseInt(row.get("year")),
                LocalDate.parse(row.get("filed")),
                Fate.valueOf(row.get("review").toUpperCase(java.util.Locale.ROOT)),
                Period.parse(row.get("period")).orElseThrow(),
                figures);
    }

    List<Reading> readings(Source source) {
        return figures.entrySet().stream()
                .map(
                        each ->
                                new Reading(
                                        new IndicatorCode(each.getKey()),
                                        figure(each.getValue()),
                                        period,
                                        source))
                .toList();
    }

    static Figure figure(String written) {
        if (written.startsWith("~")) {
            var value = new BigDecimal(written.substring(1));
            return new Figure(value, value, value.multiply(A_TENTH_MORE), Qualifier.ABOUT);
        }
        if (written.startsWith(">=")) {
            var value = new BigDecimal(written.substring(2));
            return new Figure(value, value, value.multiply(ANY_MORE), Qualifier.AT_LEAST);
        }
        return Figure.exact(new BigDecimal(written));
    }
}
