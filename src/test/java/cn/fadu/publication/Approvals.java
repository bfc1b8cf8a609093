package cn.fadu.publication;

import cn.fadu.UseCases;
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
import java.util.HashMap;
import java.util.Map;

/** Figures that a clerk filed and a reviewer approved, by the same way as people's work. */
final class Approvals {

    private Approvals() {}

    /** Every rate that counts in the tests' editions, all at the same percentage. */
    static void approve(Township township, int year, int rate) {
        var values = new HashMap<String, String>();
        EditionsTest.RATES.forEach(code -> values.put(code, String.valueOf(rate)));
        approve(township, year, values);
    }

    static void approve(Township township, int year, Map<String, String> values) {
        var readings =
                values.entrySet().stream()
                        .map(
                                each ->
                                        new Reading(
                                                new IndicatorCode(each.getKey()),
                                                Figure.exact(new BigDecimal(each.getValue())),
                                                Period.fullYear(year),
                                                Source.typed()))
                        .toList();
        UseCases.get(Drafts.class).enter(township, year, readings, "clerk");
        var filed = (Submitted) UseCases.get(Filings.class).submit(township, year, "clerk");
        UseCases.get(Reviews.class).approve(township, year, filed.filing().number(), "reviewer");
    }
}
