package cn.fadu.trend.ui;

import cn.fadu.identity.SignedIn;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.standing.Change;
import cn.fadu.tenancy.Township;
import cn.fadu.trend.Lever;
import cn.fadu.trend.Levers;
import cn.fadu.trend.Scorecard;
import cn.fadu.trend.Scorecards;
import cn.fadu.trend.Trend;
import cn.fadu.trend.Trends;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the township of whoever is signed in at that moment may read; asked anew at every call. */
@Component
class TownshipDesk {

    private final SignedIn signedIn;
    private final Scorecards scorecards;
    private final Trends trends;
    private final Levers levers;
    private final FrameworkVersions frameworks;
    private final Clock clock;

    TownshipDesk(
            SignedIn signedIn,
            Scorecards scorecards,
            Trends trends,
            Levers levers,
            FrameworkVersions frameworks,
            Clock clock) {
        this.signedIn = signedIn;
        this.scorecards = scorecards;
        this.trends = trends;
        this.levers = levers;
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

    Optional<Scorecard> scorecard(int year) {
        return scorecards().stream().filter(card -> card.year() == year).findFirst();
    }

    /** The greatest gain first. */
    List<Lever> levers(Scorecard card) {
        return levers.of(signedIn.township(), card.edition());
    }

    /** What became of an indicator's figure within the newest year, if that can be said. */
    Optional<Change> change(Framework framework, Trend trend) {
        int last = trend.points().size() - 1;
        if (last == 0 || trend.breakBefore(last).isPresent()) {
            return Optional.empty();
        }
        var then = framework(trend.points().get(last - 1).year());
        return indicator(framework, trend.code())
                .map(
                        now ->
                                Change.between(
                                        trend.points().get(last).filed(),
                                        trend.points().get(last - 1).filed(),
                                        now,
                                        indicator(then, trend.code())));
    }

    static Optional<Indicator> indicator(Framework framework, String code) {
        return framework.indicators().stream()
                .filter(each -> each.code().value().equals(code))
                .findFirst();
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
