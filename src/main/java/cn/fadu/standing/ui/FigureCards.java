package cn.fadu.standing.ui;

import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import cn.fadu.publication.Editions;
import cn.fadu.shell.Card;
import cn.fadu.shell.Choices;
import cn.fadu.standing.Change;
import cn.fadu.standing.ComparedTownship.Ground;
import cn.fadu.standing.FewCases;
import cn.fadu.standing.FigureWords;
import cn.fadu.standing.FormerGround;
import cn.fadu.standing.Predecessors;
import cn.fadu.standing.PublishedReading;
import cn.fadu.standing.TownshipProfiles;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every figure of a township's filing, with what it is compared to and what proves it. */
@Component
class FigureCards {

    private final TownshipProfiles profiles;
    private final Editions editions;
    private final Frameworks frameworks;
    private final Predecessors predecessors;
    private final Charts charts;

    FigureCards(
            TownshipProfiles profiles,
            Editions editions,
            Frameworks frameworks,
            Predecessors predecessors,
            Charts charts) {
        this.profiles = profiles;
        this.editions = editions;
        this.frameworks = frameworks;
        this.predecessors = predecessors;
        this.charts = charts;
    }

    Card of(Profile profile, Choices choices, Locale locale) {
        var now = readings(profile, profile.edition().number());
        var before = before(profile);
        var rows =
                profile.framework().indicators().stream()
                        .filter(each -> each.ranked() || now.containsKey(each.code()))
                        .map(each -> row(each, now, before))
                        .toList();
        var table = new FigureTable(profile, rows, choices, new FigureWords(locale), locale);
        var words = new Span();
        return new Card(words.getTranslation("county.figures"), table)
                .actions(
                        charts.data(
                                profile.township().county(),
                                new ProfileData(profile, rows, locale)::sheet))
                .note(words.getTranslation("county.figures.note"))
                .foot(
                        Stream.concat(
                                        Stream.of("about", "partial", "few")
                                                .map(each -> "county.footnote." + each)
                                                .map(words::getTranslation),
                                        sums(rows).stream())
                                .toArray(String[]::new));
    }

    /** The explanation of the mark that says a year before was summed, where one does. */
    static List<String> sums(List<FigureRow> rows) {
        return Footnotes.of(
                rows.stream()
                        .map(row -> row.ground() == Ground.SUMMED ? Footnotes.SUM : "")
                        .toList());
    }

    private record Before(
            Map<IndicatorCode, PublishedReading> readings,
            Function<IndicatorCode, Optional<Indicator>> definitions,
            Optional<FormerGround> formerly) {

        Ground ground(Indicator indicator) {
            return formerly.map(ground -> ground.of(indicator)).orElse(Ground.SAME);
        }

        Change until(Optional<Reading> now, Indicator indicator) {
            var then = definitions.apply(indicator.code());
            return formerly.map(ground -> ground.change(now, indicator, then))
                    .orElseGet(
                            () ->
                                    Change.between(
                                            now, reading(readings, indicator), indicator, then));
        }
    }

    private FigureRow row(
            Indicator indicator, Map<IndicatorCode, PublishedReading> now, Before before) {
        var published = Optional.ofNullable(now.get(indicator.code()));
        var change = before.until(published.map(PublishedReading::reading), indicator);
        return new FigureRow(
                indicator, published, change, before.ground(indicator), few(indicator, now));
    }

    private static boolean few(Indicator indicator, Map<IndicatorCode, PublishedReading> now) {
        return now.containsKey(indicator.code())
                && FewCases.whole(indicator)
                        .flatMap(whole -> Optional.ofNullable(now.get(whole)))
                        .filter(whole -> FewCases.isFew(whole.reading().figure().value()))
                        .isPresent();
    }

    private Before before(Profile profile) {
        var county = profile.township().county();
        return Shelf.of(editions.of(county))
                .before(profile.edition())
                .map(
                        edition ->
                                new Before(
                                        readings(profile, edition.number()),
                                        frameworks.of(county, edition)::indicator,
                                        predecessors.of(
                                                county,
                                                profile.edition().number(),
                                                profile.township().id())))
                .orElseGet(() -> new Before(Map.of(), _ -> Optional.empty(), Optional.empty()));
    }

    private Map<IndicatorCode, PublishedReading> readings(Profile profile, int edition) {
        List<PublishedReading> readings =
                profiles.readings(profile.township().county(), edition, profile.township().id());
        return readings.stream()
                .collect(Collectors.toMap(each -> each.reading().code(), Function.identity()));
    }

    private static Optional<Reading> reading(
            Map<IndicatorCode, PublishedReading> readings, Indicator indicator) {
        return Optional.ofNullable(readings.get(indicator.code())).map(PublishedReading::reading);
    }
}
