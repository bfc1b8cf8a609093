package cn.fadu.standing.ui;

import cn.fadu.shell.Numbers;
import cn.fadu.shell.StatTile;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** Score, rank, coverage and figures of a township at a glance. */
class ProfileTiles extends Div {

    private final Profile profile;
    private final Numbers numbers;

    ProfileTiles(Profile profile, Locale locale) {
        this.profile = profile;
        this.numbers = Numbers.in(locale);
        addClassName("fadu-stats");
        add(score(), rank(), median(), coverage());
    }

    private Component score() {
        var gap =
                profile.overall()
                        .score()
                        .flatMap(own -> countyMedian().map(own::subtract))
                        .map(
                                by ->
                                        getTranslation(
                                                "county.to-median", numbers.signed(by, decimals())))
                        .orElse("");
        return new StatTile(
                getTranslation("county.score"),
                fixed(profile.overall().rank().flatMap(_ -> profile.overall().score())),
                getTranslation("county.points"),
                new Span(gap));
    }

    private Component rank() {
        var overall = profile.overall();
        return new StatTile(
                getTranslation("county.rank"),
                overall.rank().map(numbers::whole).orElse("—"),
                getTranslation("county.of-ranked", profile.edition().ranked()),
                Marks.movement(overall.movement()),
                new Span(getTranslation("county.on-year-before")));
    }

    private Component median() {
        return new StatTile(
                getTranslation("county.median"),
                fixed(countyMedian()),
                getTranslation("county.points"));
    }

    private Component coverage() {
        var least = BigDecimal.valueOf(profile.framework().rules().minimumCoverage());
        return new StatTile(
                getTranslation("county.coverage"),
                percent(profile.overall().coverage()),
                "",
                new Span(getTranslation("county.coverage.least", percent(least))));
    }

    private Optional<BigDecimal> countyMedian() {
        return Optional.ofNullable(profile.county().get(profile.framework().top().code()))
                .map(statistic -> statistic.median().setScale(decimals(), RoundingMode.HALF_UP));
    }

    private String fixed(Optional<BigDecimal> score) {
        return score.map(number -> numbers.fixed(number, decimals())).orElse("—");
    }

    private String percent(BigDecimal share) {
        return numbers.percent(share.movePointRight(2), 0);
    }

    private int decimals() {
        return profile.framework().rules().decimals();
    }
}
