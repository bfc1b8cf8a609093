package cn.fadu.standing.ui;

import cn.fadu.chart.Unit;
import cn.fadu.chart.ui.ChartCard;
import cn.fadu.indicator.Framework;
import cn.fadu.publication.Edition;
import cn.fadu.shell.Card;
import cn.fadu.shell.Choices;
import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import cn.fadu.standing.Comparisons;
import cn.fadu.standing.Courses;
import cn.fadu.standing.RankedTownship;
import cn.fadu.standing.RankingSentences;
import cn.fadu.standing.Rankings;
import cn.fadu.standing.Sizes;
import cn.fadu.tenancy.County;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The ranking by the overall score or a dimension: table, scores, intervals, years. */
@org.springframework.stereotype.Component
class RankingByScore {

    private final Rankings rankings;
    private final Comparisons comparisons;
    private final Courses courses;
    private final Sizes sizes;
    private final Charts charts;

    RankingByScore(
            Rankings rankings,
            Comparisons comparisons,
            Courses courses,
            Sizes sizes,
            Charts charts) {
        this.rankings = rankings;
        this.comparisons = comparisons;
        this.courses = courses;
        this.sizes = sizes;
        this.charts = charts;
    }

    List<Component> of(
            County county,
            Shelf shelf,
            Edition edition,
            Framework framework,
            Choices choices,
            Locale locale) {
        var ranking = ranking(choices, county, edition, framework);
        var parts = new ArrayList<Component>();
        parts.add(
                new RankingFilters(
                        choices, shelf, edition.year(), framework, ranking.peers(), locale));
        parts.add(new Sentences(sentences(ranking, locale)));
        ranking.incomparable()
                .map(reason -> "county.no-movement." + reason.code())
                .map(key -> new Notice(Tone.INFO, Captions.say(key)))
                .ifPresent(parts::add);
        parts.add(now(county, ranking, choices, locale));
        parts.add(overTheYears(county, ranking, choices, locale));
        return parts;
    }

    private Ranking ranking(Choices choices, County county, Edition edition, Framework framework) {
        var node =
                choices.text("by")
                        .flatMap(framework::node)
                        .filter(framework.dimensions()::contains)
                        .orElseGet(framework::top);
        return new Ranking(
                edition,
                framework,
                node,
                Peers.of(choices, sizes.of(county, edition.number())),
                rankings.of(county, edition.number(), node.code()));
    }

    private static List<String> sentences(Ranking ranking, Locale locale) {
        var decimals = ranking.framework().rules().decimals();
        var said = new RankingSentences(locale, ranking.edition(), ranking.all(), decimals);
        return ranking.isOverall()
                ? said.all()
                : said.about(ranking.node().name().in(locale)).all();
    }

    private Div now(County county, Ranking ranking, Choices choices, Locale locale) {
        var table =
                new Card(
                                Captions.say("county.ranking.table"),
                                new RankingTable(ranking, choices, locale))
                        .actions(charts.data(county, new RankingData(ranking, locale)::sheet))
                        .foot(Captions.say("county.ranking.foot"))
                        .span(7);
        var statistic =
                Optional.ofNullable(
                        comparisons
                                .statistics(county, ranking.edition().number())
                                .get(ranking.node().code()));
        var spec = new RankingChart(locale, ranking, choices.text("mark")).scores(statistic);
        return AcrossTownships.grid(table, charts.card(county, spec, choices, table).span(5));
    }

    private Div overTheYears(County county, Ranking ranking, Choices choices, Locale locale) {
        var grid = new Div();
        grid.addClassName("fadu-grid");
        var bump = bump(county, ranking, choices, locale, grid);
        grid.add(bump.span(ranking.hasIntervals() ? 7 : 12));
        if (ranking.hasIntervals()) {
            var intervals = new RankingChart(locale, ranking, choices.text("mark")).intervals();
            grid.add(charts.card(county, intervals, choices, grid).span(5));
        }
        return grid;
    }

    private ChartCard bump(
            County county, Ranking ranking, Choices choices, Locale locale, Component page) {
        var edition = ranking.edition().number();
        var node = ranking.node().code();
        var shown = ranking.shown().stream().map(RankedTownship::id).collect(Collectors.toSet());
        var ways =
                courses.ofNode(county, edition, node).stream()
                        .filter(course -> shown.contains(course.id()))
                        .toList();
        var name =
                ranking.isOverall()
                        ? Captions.say("county.overall")
                        : ranking.node().name().in(locale);
        var spec =
                new CourseCharts(
                                new Captions(ranking.edition(), locale),
                                name,
                                new Unit(Captions.say("county.points"), 1),
                                courses.milestones(county, edition, node),
                                ways)
                        .bump(
                                choices.text("mark").map(Set::of).orElseGet(Set::of),
                                ranking.peers().title(Captions.say("county.bump", name)));
        return charts.card(county, spec, choices, page);
    }
}
