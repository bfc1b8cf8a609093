package cn.fadu.standing.ui;

import cn.fadu.chart.DataSheet;
import cn.fadu.indicator.Framework;
import cn.fadu.publication.Edition;
import cn.fadu.shell.Card;
import cn.fadu.shell.Choices;
import cn.fadu.shell.FilterBar;
import cn.fadu.standing.BesideSentences;
import cn.fadu.standing.Comparisons;
import cn.fadu.standing.Courses;
import cn.fadu.standing.RankedTownship;
import cn.fadu.standing.Rankings;
import cn.fadu.tenancy.County;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Two to five townships beside one another: radar, table, and lines over the years. */
@org.springframework.stereotype.Component
class SideBySide {

    private static final int MOST = 5;

    private final Rankings rankings;
    private final Comparisons comparisons;
    private final Courses courses;
    private final Charts charts;

    SideBySide(Rankings rankings, Comparisons comparisons, Courses courses, Charts charts) {
        this.rankings = rankings;
        this.comparisons = comparisons;
        this.courses = courses;
        this.charts = charts;
    }

    List<Component> of(
            County county,
            Shelf shelf,
            Edition edition,
            Framework framework,
            Choices choices,
            Locale locale) {
        var words = new Span();
        var all = rankings.of(county, edition.number(), framework.top().code());
        var chosen = chosen(all, choices);
        var filters =
                new FilterBar(
                        Picker.ofYear(
                                words.getTranslation("county.year"),
                                shelf.years(),
                                edition.year(),
                                choices),
                        choice(all, chosen, choices));
        if (chosen.size() < 2) {
            return List.of(
                    filters,
                    new Card(
                            words.getTranslation("county.beside"),
                            new Paragraph(words.getTranslation("county.beside.few"))));
        }
        var beside =
                new Beside(
                        edition,
                        framework,
                        chosen,
                        comparisons.statistics(county, edition.number()),
                        locale);
        return List.of(
                filters,
                new Sentences(new BesideSentences(locale, framework).of(chosen)),
                AcrossTownships.grid(
                        beside.table(choices)
                                .actions(charts.data(county, () -> data(beside, locale)))
                                .span(6),
                        charts.card(county, beside.radar(), choices, filters).span(6)),
                lines(county, beside, choices, filters));
    }

    private static DataSheet data(Beside beside, Locale locale) {
        var ranking =
                new Ranking(
                        beside.edition(),
                        beside.framework(),
                        beside.framework().top(),
                        Peers.all(),
                        beside.chosen());
        return new RankingData(ranking, locale).sheet();
    }

    private Component lines(County county, Beside beside, Choices choices, Component page) {
        var top = beside.framework().top().code();
        var edition = beside.edition().number();
        var codes = beside.chosen().stream().map(RankedTownship::code).toList();
        var ways =
                courses.ofNode(county, edition, top).stream()
                        .filter(course -> codes.contains(course.code()))
                        .toList();
        var spec = beside.lines(courses.milestones(county, edition, top), ways);
        return charts.card(county, spec, choices, page);
    }

    /** The best two unless the address names others. */
    private static List<RankedTownship> chosen(List<RankedTownship> all, Choices choices) {
        var asked = choices.text("with").map(text -> Arrays.asList(text.split("\\.")));
        return all.stream()
                .filter(each -> asked.map(codes -> codes.contains(each.code())).orElse(true))
                .limit(asked.isPresent() ? MOST : 3)
                .toList();
    }

    private static MultiSelectComboBox<RankedTownship> choice(
            List<RankedTownship> all, List<RankedTownship> chosen, Choices choices) {
        var box = new MultiSelectComboBox<RankedTownship>();
        box.setLabel(box.getTranslation("county.beside.choose"));
        box.setItems(all);
        box.setItemLabelGenerator(RankedTownship::name);
        box.setValue(chosen);
        box.addClassName("county-townships-choice");
        box.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        var codes =
                                change.getValue().stream()
                                        .limit(MOST)
                                        .map(RankedTownship::code)
                                        .collect(Collectors.joining("."));
                        choices.with("with", codes).open(box);
                    }
                });
        return box;
    }
}
