package cn.fadu.trend.ui;

import cn.fadu.identity.SignedIn;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.tenancy.Township;
import cn.fadu.trend.Scorecard;
import cn.fadu.trend.Scorecards;
import cn.fadu.trend.Trend;
import cn.fadu.trend.Trends;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the township of whoever is signed in at that moment may read; asked anew at every call. */
@Component
class TownshipDesk {

    private final SignedIn signedIn;
    private final Scorecards scorecards;
    private final Trends trends;
    private final FrameworkVersions frameworks;
    private final Clock clock;

    TownshipDesk(
            SignedIn signedIn,
            Scorecards scorecards,
            Trends trends,
            FrameworkVersions frameworks,
            Clock clock) {
        this.signedIn = signedIn;
        this.scorecards = scorecards;
        this.trends = trends;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    Township township() {
        return signedIn.township();
    }

    String townshipName() {
        return signedIn.township().name();
    }

    String countyName() {
        return signedIn.county().name();
    }

    /** The newest year first. */
    List<Scorecard> scorecards() {
        return scorecards.of(signedIn.township());
    }

    Framework framework(int year) {
        return frameworks.forYear(signedIn.county(), year);
    }

    /** The framework of the newest published year, else of last year. */
    Framework framework() {
        return framework(
                scorecards().stream()
                        .findFirst()
                        .map(Scorecard::year)
                        .orElseGet(() -> LocalDate.now(clock).getYear() - 1));
    }

    /** Of an indicator, or of a node of the tree. */
    Trend trend(Framework framework, String code) {
        return framework.node(code).isPresent()
                ? trends.ofNode(signedIn.township(), code)
                : trends.of(signedIn.township(), new IndicatorCode(code));
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
