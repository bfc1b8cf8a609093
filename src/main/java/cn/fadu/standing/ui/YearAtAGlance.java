package cn.fadu.standing.ui;

import cn.fadu.chart.Unit;
import cn.fadu.chart.ui.ChartCard;
import cn.fadu.publication.Edition;
import cn.fadu.shell.Card;
import cn.fadu.shell.Choices;
import cn.fadu.standing.Comparisons;
import cn.fadu.standing.Courses;
import cn.fadu.standing.Punctuality;
import cn.fadu.standing.RankingSentences;
import cn.fadu.standing.Rankings;
import cn.fadu.standing.Statistic;
import cn.fadu.standing.TownshipProfiles;
import cn.fadu.tenancy.County;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the county's first page shows of a year: its sentences, scores, movers and history. */
@org.springframework.stereotype.Component
class YearAtAGlance {

    private final Frameworks frameworks;
    private final Rankings rankings;
    private final Comparisons comparisons;
    private final Courses courses;
    private final Punctuality punctuality;
    private final TownshipProfiles profiles;
    private final Maps maps;
    private final Charts charts;
    private final Clock clock;

    YearAtAGlance(
            Frameworks frameworks,
            Rankings rankings,
            Comparisons comparisons,
            Courses courses,
            Punctuality punctuality,
            TownshipProfiles profiles,
            Maps maps,
            Charts charts,
            Clock clock) {
        this.frameworks = frameworks;
        this.rankings = rankings;
        this.comparisons = comparisons;
        this.courses = courses;
        this.punctuality = punctuality;
        this.profiles = profiles;
        this.maps = maps;
        this.charts = charts;
        this.clock = clock;
    }

    Ranking overall(County county, Edition edition) {
        var framework = frameworks.of(county, edition);
        var rows = rankings.of(county, edition.number(), framework.top().code());
        return new Ranking(edition, framework, framework.top(), Peers.all(), rows);
    }

    Optional<BigDecimal> median(County county, Optional<Ranking> ranking) {
        return ranking.flatMap(shown -> median(county, shown.edition(), shown));
    }

    private Optional<BigDecimal> median(County county, Edition edition, Ranking ranking) {
        var top = ranking.framework().top().code();
        return Optional.ofNullable(comparisons.statistics(county, edition.number()).get(top))
                .map(Statistic::median);
    }

    /** The median of the year before, where the two editions can be compared at all. */
    Optional<BigDecimal> before(County county, Shelf shelf, Optional<Ranking> ranking) {
        return ranking.filter(shown -> shown.incomparable().isEmpty())
                .flatMap(
                        shown ->
                                shelf.before(shown.edition())
                                        .flatMap(edition -> median(county, edition, shown)));
    }

    Card sentences(County county, Ranking ranking, Locale locale) {
        var said =
                new RankingSentences(
                        locale,
                        ranking.edition(),
                        ranking.all(),
                        ranking.framework().rules().decimals());
        return new Card(Captions.say("county.said"), new Sentences(said.all()))
                .actions(data(county, ranking, locale))
                .foot(EditionLine.of(new Div(), locale, ranking.edition(), ranking.framework()));
    }

    /** Everything the year's edition says, to be taken along. */
    private Component data(County county, Ranking ranking, Locale locale) {
        return charts.data(
                county,
                () ->
                        new EditionData(
                                        ranking.edition(),
                                        ranking.framework(),
                                        profiles.all(county, ranking.edition().number()),
                                        locale)
                                .sheet());
    }

    Div ranked(County county, Ranking ranking, Choices choices, Locale locale, Component page) {
        var heat = OverviewCharts.scores(ranking, locale);
        var grid =
                AcrossTownships.grid(
                        charts.card(county, heat, choices, page).span(8),
                        new MoversCard(ranking, choices).span(4));
        maps.scores(county, ranking, choices, locale, page).ifPresent(grid::add);
        return grid;
    }

    /** The county's middle over the years, and who filed in time. */
    Div history(
            County county, Shelf shelf, int year, Choices choices, Locale locale, Component page) {
        List<Component> cards = new ArrayList<>();
        shelf.of(Optional.of(year))
                .filter(edition -> edition.year() == year)
                .map(edition -> trend(county, edition, choices, locale))
                .ifPresent(card -> cards.add(card.span(6)));
        var calendar = OverviewCharts.punctuality(punctuality.of(county), year, clock, locale);
        cards.add(charts.card(county, calendar, choices, page).span(cards.isEmpty() ? 12 : 6));
        return AcrossTownships.grid(cards.toArray(Component[]::new));
    }

    private ChartCard trend(County county, Edition edition, Choices choices, Locale locale) {
        var framework = frameworks.of(county, edition);
        var top = framework.top().code();
        var spec =
                new CourseCharts(
                                new Captions(edition, locale),
                                Captions.say("county.median-score"),
                                new Unit(
                                        Captions.say("county.points"),
                                        framework.rules().decimals()),
                                courses.milestones(county, edition.number(), top),
                                List.of())
                        .county(Captions.say("county.median-trend"), county.name());
        return charts.card(county, spec, (_, year) -> choices.with("year", year));
    }
}
