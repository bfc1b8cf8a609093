package cn.fadu.standing.ui;

import cn.fadu.chart.Datum;
import cn.fadu.chart.Subject;
import cn.fadu.chart.TownshipMap;
import cn.fadu.chart.TownshipMap.Area;
import cn.fadu.chart.Unit;
import cn.fadu.chart.ui.ChartCard;
import cn.fadu.identity.Role;
import cn.fadu.identity.SignedIn;
import cn.fadu.shell.Choices;
import cn.fadu.standing.ComparedTownship;
import cn.fadu.standing.CountyMaps;
import cn.fadu.standing.CountyMaps.CountyMap;
import cn.fadu.standing.RankedTownship;
import cn.fadu.tenancy.County;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The county's own map in the shades of a score or an indicator, where it has uploaded one. */
@org.springframework.stereotype.Component
class Maps {

    private final CountyMaps maps;
    private final SignedIn signedIn;
    private final Charts charts;

    Maps(CountyMaps maps, SignedIn signedIn, Charts charts) {
        this.maps = maps;
        this.signedIn = signedIn;
        this.charts = charts;
    }

    Optional<ChartCard> scores(
            County county, Ranking ranking, Choices choices, Locale locale, Component page) {
        return maps.of(county)
                .map(map -> scores(map, ranking, locale))
                .map(spec -> charts.card(county, spec, choices, page));
    }

    private static TownshipMap scores(CountyMap map, Ranking ranking, Locale locale) {
        var unit = new Unit(Captions.say("county.points"), ranking.framework().rules().decimals());
        var year = String.valueOf(ranking.edition().year());
        var caption =
                new Captions(ranking.edition(), locale)
                        .of(Captions.say("county.map.of-score", year), unit, origin(map));
        var matched = map.places().matched();
        var areas =
                ranking.all().stream()
                        .map(
                                row ->
                                        new Area(
                                                new Subject(row.code(), row.name()),
                                                Optional.ofNullable(matched.get(row.id())),
                                                score(row)))
                        .toList();
        return new TownshipMap(caption, Captions.say("county.score"), map.boundaries(), areas);
    }

    private static Datum score(RankedTownship row) {
        return row.score().map(Datum::of).orElseGet(Datum::missing);
    }

    /** The indicator that is compared; where there is no map, how to come by one. */
    Component figures(County county, Comparison comparison, Choices choices, Locale locale) {
        var page = new Paragraph();
        var code = comparison.indicator().code().value();
        return maps.of(county)
                .map(map -> figures(map, comparison, choices, locale))
                .<Component>map(spec -> charts.card(county, spec, choices, code, page))
                .orElseGet(() -> how(page));
    }

    private static TownshipMap figures(
            CountyMap map, Comparison comparison, Choices choices, Locale locale) {
        var chart = new CompareChart(locale, comparison, choices.text("mark"));
        var year = String.valueOf(comparison.edition().year());
        var title = Captions.say("county.map.of-figure", year, chart.name());
        var shown = comparison.sorted();
        var marks = Footnotes.of(shown.stream().map(comparison::mark).toList());
        var notes = Stream.concat(marks.stream(), origin(map).stream()).toList();
        var caption =
                new Captions(comparison.edition(), locale)
                        .of(comparison.peers().title(title), chart.unit(), notes);
        var matched = map.places().matched();
        var areas =
                shown.stream()
                        .map(
                                row ->
                                        new Area(
                                                new Subject(row.code(), row.name()),
                                                Optional.ofNullable(matched.get(row.id())),
                                                figure(comparison, row)))
                        .toList();
        return new TownshipMap(caption, chart.name(), map.boundaries(), areas);
    }

    private static Datum figure(Comparison comparison, ComparedTownship row) {
        return Comparison.value(row.reading())
                .map(value -> Datum.of(value).marked(comparison.mark(row)))
                .orElseGet(Datum::missing);
    }

    private static List<String> origin(CountyMap map) {
        return map.source().isBlank()
                ? List.of(Captions.say("county.map.note"))
                : List.of(
                        Captions.say("county.map.note"),
                        Captions.say("county.map.from", map.source()));
    }

    private Component how(Paragraph note) {
        note.addClassName("fadu-card-note");
        var mayUpload = signedIn.somebody().filter(who -> who.role() == Role.REVIEWER).isPresent();
        note.setText(Captions.say(mayUpload ? "county.map.none" : "county.map.none.ask") + " ");
        if (mayUpload) {
            note.add(new Anchor("county/settings#map", Captions.say("county.map.upload")));
        }
        return note;
    }
}
