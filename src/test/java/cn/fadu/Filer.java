package cn.fadu;

import cn.fadu.filing.Drafts;
import cn.fadu.filing.Filings;
import cn.fadu.filing.Reviews;
import cn.fadu.filing.Submission.Submitted;
import cn.fadu.indicator.Figure;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import cn.fadu.tenancy.Township;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A township's year as a clerk files it and a reviewer approves it, by the use cases of people. */
public record Filer(Beans beans) {

    /** Enough of the default catalogue's twenty ranked indicators to be ranked at all. */
    public static final List<String> RATES =
            List.of("A04", "A05", "B05", "B06", "C03", "D02", "E03", "F03", "F08", "H06");

    /** Where the use cases are taken from: a context without pages, or a running server. */
    @FunctionalInterface
    public interface Beans {
        <T> T get(Class<T> type);
    }

    /** The number of the filing. */
    public int file(Township township, int year, int rate) {
        return file(township, year, rates(rate));
    }

    /** The number of the filing. */
    public int file(Township township, int year, Map<String, String> values) {
        var readings =
                values.entrySet().stream()
                        .map(each -> reading(each.getKey(), year, each.getValue()))
                        .toList();
        beans.get(Drafts.class).enter(township, year, readings, "clerk");
        var filed = (Submitted) beans.get(Filings.class).submit(township, year, "clerk");
        return filed.filing().number();
    }

    /** Every rate that counts, all at the same percentage. */
    public void approve(Township township, int year, int rate) {
        approve(township, year, rates(rate));
    }

    public void approve(Township township, int year, Map<String, String> values) {
        int number = file(township, year, values);
        beans.get(Reviews.class).approve(township, year, number, "reviewer");
    }

    /** A typed figure of the whole year. */
    public static Reading reading(String code, int year, String value) {
        return new Reading(
                new IndicatorCode(code),
                Figure.exact(new BigDecimal(value)),
                Period.fullYear(year),
                Source.typed());
    }

    private static Map<String, String> rates(int rate) {
        return RATES.stream().collect(Collectors.toMap(code -> code, _ -> String.valueOf(rate)));
    }
}
