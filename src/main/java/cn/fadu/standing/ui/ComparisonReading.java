package cn.fadu.standing.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.publication.Edition;
import cn.fadu.shell.Choices;
import cn.fadu.standing.ComparedTownship;
import cn.fadu.standing.Comparisons;
import cn.fadu.standing.Courses;
import cn.fadu.standing.FewCases;
import cn.fadu.standing.PerHead;
import cn.fadu.standing.Predecessors;
import cn.fadu.standing.Size;
import cn.fadu.standing.Sizes;
import cn.fadu.standing.Statistic;
import cn.fadu.tenancy.County;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads everything the pages say of one indicator across the county. */
@Component
class ComparisonReading {

    private final Comparisons comparisons;
    private final Predecessors predecessors;
    private final Courses courses;
    private final Sizes sizes;
    private final Frameworks frameworks;

    ComparisonReading(
            Comparisons comparisons,
            Predecessors predecessors,
            Courses courses,
            Sizes sizes,
            Frameworks frameworks) {
        this.comparisons = comparisons;
        this.predecessors = predecessors;
        this.courses = courses;
        this.sizes = sizes;
        this.frameworks = frameworks;
    }

    Comparison of(
            County county, Shelf shelf, Edition edition, Indicator indicator, Choices choices) {
        var now = sizes.of(county, edition.number());
        var basis = basis(indicator, choices);
        var rows =
                predecessors.instead(
                        county,
                        edition.number(),
                        indicator,
                        comparisons.of(county, edition.number(), indicator.code()));
        var shown =
                basis.map(per -> perHead(county, shelf, edition, indicator, per, rows, now))
                        .orElse(rows);
        var spread =
                basis.isPresent()
                        ? PerHead.spread(indicator, shown)
                        : published(county, edition, indicator);
        return new Comparison(
                edition,
                basis.map(per -> inItsUnit(indicator, per)).orElse(indicator),
                shelf.before(edition)
                        .flatMap(before -> definition(county, before, indicator))
                        .map(then -> basis.map(per -> inItsUnit(then, per)).orElse(then)),
                basis,
                Peers.of(choices, now),
                shown,
                few(county, edition, indicator),
                spread,
                courses.milestones(county, edition.number(), indicator.code().value()),
                courses.ofIndicator(county, edition.number(), indicator.code()));
    }

    /** Only what the framework offers for the indicator. */
    static Optional<Indicator.PerHead> basis(Indicator indicator, Choices choices) {
        return choices.text("per")
                .flatMap(
                        code ->
                                indicator.per().stream()
                                        .filter(per -> code(per).equals(code))
                                        .findFirst());
    }

    static String code(Indicator.PerHead per) {
        return per.name().toLowerCase(Locale.ROOT);
    }

    private List<ComparedTownship> perHead(
            County county,
            Shelf shelf,
            Edition edition,
            Indicator indicator,
            Indicator.PerHead basis,
            List<ComparedTownship> rows,
            Map<Integer, Size> now) {
        var before =
                shelf.before(edition)
                        .map(earlier -> sizes.of(county, earlier.number()))
                        .orElse(Map.of());
        return new PerHead(basis).of(rows, indicator, now, before);
    }

    private Optional<Statistic> published(County county, Edition edition, Indicator indicator) {
        return Optional.ofNullable(
                comparisons.statistics(county, edition.number()).get(indicator.code().value()));
    }

    private Optional<Indicator> definition(County county, Edition edition, Indicator indicator) {
        Framework framework = frameworks.of(county, edition);
        return framework.indicator(indicator.code());
    }

    private Set<Integer> few(County county, Edition edition, Indicator indicator) {
        return FewCases.whole(indicator)
                .map(whole -> comparisons.of(county, edition.number(), whole))
                .map(FewCases::among)
                .orElse(Set.of());
    }

    /** A count per head is measured in another unit, and has no target of its own. */
    private static Indicator inItsUnit(Indicator indicator, Indicator.PerHead per) {
        return new Indicator(
                indicator.code(),
                indicator.parent(),
                indicator.name(),
                indicator.unit(UI.getCurrent().getLocale())
                        + Captions.say("county.per.unit." + code(per)),
                indicator.kind(),
                indicator.direction(),
                indicator.ranked(),
                indicator.weight(),
                indicator.transform(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                indicator.formula(),
                indicator.per(),
                indicator.addsUp());
    }
}
