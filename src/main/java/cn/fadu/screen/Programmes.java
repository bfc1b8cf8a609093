package cn.fadu.screen;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.publication.Edition;
import cn.fadu.publication.Editions;
import cn.fadu.publication.Turnouts;
import cn.fadu.screen.Programme.Due;
import cn.fadu.screen.Programme.Published;
import cn.fadu.screen.Programme.Year;
import cn.fadu.standing.Attendance;
import cn.fadu.standing.Comparisons;
import cn.fadu.standing.Rankings;
import cn.fadu.tenancy.County;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Reads what a wall shows, anew before each round. */
@Component
public class Programmes {

    private static final int MOST_YEARS = 6;

    private final Editions editions;
    private final FrameworkVersions frameworks;
    private final Rankings rankings;
    private final Comparisons comparisons;
    private final Turnouts turnouts;
    private final Clock clock;

    Programmes(
            Editions editions,
            FrameworkVersions frameworks,
            Rankings rankings,
            Comparisons comparisons,
            Turnouts turnouts,
            Clock clock) {
        this.editions = editions;
        this.frameworks = frameworks;
        this.rankings = rankings;
        this.comparisons = comparisons;
        this.turnouts = turnouts;
        this.clock = clock;
    }

    public Programme of(County county) {
        return new Programme(county, published(county), due(county));
    }

    private Optional<Published> published(County county) {
        var standing = newestOfEachYear(county);
        return standing.isEmpty() ? Optional.empty() : Optional.of(published(county, standing));
    }

    private Published published(County county, List<Edition> standing) {
        var edition = standing.getFirst();
        var framework = framework(county, edition);
        var top = framework.top().code();
        SortedMap<Integer, Year> years = new TreeMap<>();
        standing.stream()
                .limit(MOST_YEARS)
                .forEach(
                        each ->
                                years.put(
                                        each.year(),
                                        new Year(each, rankings.of(county, each.number(), top))));
        var middle = Optional.ofNullable(comparisons.statistics(county, edition.number()).get(top));
        return new Published(
                edition, framework, rankings.of(county, edition.number(), top), middle, years);
    }

    /** The latest year first. */
    private List<Edition> newestOfEachYear(County county) {
        var newest = new TreeMap<Integer, Edition>(Comparator.reverseOrder());
        editions.of(county).stream()
                .filter(Edition::stands)
                .forEach(each -> newest.putIfAbsent(each.year(), each));
        return List.copyOf(newest.values());
    }

    private Framework framework(County county, Edition edition) {
        return frameworks.of(county).stream()
                .filter(each -> each.version() == edition.frameworkVersion())
                .findFirst()
                .orElseThrow()
                .framework();
    }

    private Optional<Due> due(County county) {
        var today = LocalDate.now(clock);
        return turnouts.years(county).stream()
                .findFirst()
                .map(
                        year ->
                                new Due(
                                        year,
                                        Attendance.of(
                                                turnouts.of(county, year),
                                                year,
                                                today,
                                                clock.getZone())));
    }
}
