package cn.fadu.filing;

import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.tenancy.Township;
import org.springframework.stereotype.Component;

/**
 * Approves filings that nobody opened because there was nothing to stop at; a remark may have come
 * since the queue was drawn, so each is looked at once more.
 */
@Component
public class PlainFilings {

    private final FilingsUnderReview filings;
    private final FrameworkVersions frameworks;
    private final Reviews reviews;

    PlainFilings(FilingsUnderReview filings, FrameworkVersions frameworks, Reviews reviews) {
        this.filings = filings;
        this.frameworks = frameworks;
        this.reviews = reviews;
    }

    public ReviewOutcome approve(Township township, int year, int number, String actor) {
        var filing = filings.of(township, year, number);
        if (filing.isEmpty()) {
            return new ReviewOutcome.Unknown();
        }
        var framework = frameworks.forYear(township.county(), year);
        return CaseLook.at(filing.get(), framework).plain()
                ? reviews.approve(township, year, number, actor)
                : new ReviewOutcome.NoLongerPlain();
    }
}
