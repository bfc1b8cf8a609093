package cn.fadu.notice;

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
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** The use cases on a given day, and what people do with them. */
public record Office(ApplicationContext cases) {

    /** Enough of the default catalogue to be ranked. */
    private static final List<String> RATES =
            List.of("A04", "A05", "A06", "B05", "B06", "C03", "D02", "E03", "F03", "F08", "H06");

    public static Office on(String day) {
        var moment = Instant.parse(day + "T08:00:00Z");
        return new Office(UseCases.at(Clock.fixed(moment, ZoneOffset.UTC)));
    }

    public <T> T get(Class<T> type) {
        return cases.getBean(type);
    }

    public int file(Township township, int year, int rate) {
        var readings =
                RATES.stream()
                        .map(
                                code ->
                                        new Reading(
                                                new IndicatorCode(code),
                                                Figure.exact(BigDecimal.valueOf(rate)),
                                                Period.fullYear(year),
                                                Source.typed()))
                        .toList();
        get(Drafts.class).enter(township, year, readings, "clerk");
        return ((Submitted) get(Filings.class).submit(township, year, "clerk")).filing().number();
    }

    public void approve(Township township, int year, int rate) {
        int number = file(township, year, rate);
        get(Reviews.class).approve(township, year, number, "reviewer");
    }
}
