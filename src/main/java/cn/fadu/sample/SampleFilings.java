package cn.fadu.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fadu.filing.Drafts;
import cn.fadu.filing.Filings;
import cn.fadu.filing.FoundFigure;
import cn.fadu.filing.FoundFigures;
import cn.fadu.filing.Reviews;
import cn.fadu.filing.Uploads;
import cn.fadu.indicator.Source;
import cn.fadu.sample.SampleFiling.Fate;
import cn.fadu.tenancy.Township;

/** Files and reviews one line of the sample as its people would have, on the days they would. */
final class SampleFilings {

    private static final int FIRST_REPORT = 2023;
    private static final String CLERK = "clerk@demo";
    private static final String REASON = "调解成功件数与台账不一致，请核对后重新报送。";
    private static final Source HISTORY = new Source(Source.Kind.SHEET, "历史数据.xlsx", "");

    private final Drafts drafts;
    private final Uploads uploads;
    private final FoundFigures found;
    private final Filings filings;
    private final Reviews reviews;
    private final SampleClock clock;
    private final SampleReport report = new SampleReport();

    SampleFilings(
            Drafts drafts,
            Uploads uploads,
            FoundFigures found,
            Filings filings,
            Reviews reviews,
            SampleClock clock) {
        this.drafts = drafts;
        this.uploads = uploads;
        this.found = found;
        this.filings = filings;
        this.reviews = reviews;
        this.clock = clock;
    }

    void file(Township township, SampleFiling filing) {
        submit(township, filing);
        sendBackOnce(township, filing);
        approve(township, filing);
    }

    private void submit(Township township, SampleFiling filing) {
        if (filings.latest(township, filing.year()).isEmpty()) {
            clock.on(
                    filing.filed(),
                    () -> {
                        fill(township, filing);
                        filings.submit(township, filing.year(), CLERK);
                    });
        }
    }

    private void sendBackOnce(Township township, SampleFiling filing) {
        var latest = filings.latest(township, filing.year()).orElseThrow();
        if (filing.fate() == Fate.RETURN && latest.number() == 1 && latest.waiting()) {
            clock.on(
                    filing.filed().plusDays(5),
                    () ->
                            reviews.sendBack(
                                    township, filing.year(), 1, REASON, SampleCounty.REVIEWER));
            clock.on(
                    filing.filed().plusDays(9),
                    () -> filings.submit(township, filing.year(), CLERK));
        }
    }

    private void approve(Township township, SampleFiling filing) {
        var latest = filings.latest(township, filing.year()).orElseThrow();
        if (filing.fate() != Fate.WAIT && latest.waiting()) {
            clock.on(
                    filing.filed().plusDays(12),
                    () ->
                            reviews.approve(
                                    township,
                                    filing.year(),
                                    latest.number(),
                                    SampleCounty.REVIEWER));
        }
    }

    /** Figures the report states are confirmed with their sentence; the rest is typed in. */
    private void fill(Township township, SampleFiling filing) {
        int year = filing.year();
        boolean reported = year >= FIRST_REPORT && filing.period().isFullYear();
        var source = reported ? Source.typed() : HISTORY;
        drafts.enter(township, year, filing.readings(source), CLERK);
        if (reported) {
            var text = report.of(township.name(), filing).getBytes(UTF_8);
            var name = "%s%d年度法治政府建设情况报告.txt".formatted(township.name(), year);
            uploads.take(township, new Uploads.Report(year, name, "text/plain", text, true), CLERK);
            found.sortOut(township, year, each -> agrees(each, filing), CLERK);
        }
    }

    private static boolean agrees(FoundFigure each, SampleFiling filing) {
        return each.code()
                .map(code -> filing.figures().get(code.value()))
                .map(SampleFiling::figure)
                .filter(figure -> figure.value().compareTo(each.figure().value()) == 0)
                .isPresent();
    }
}
