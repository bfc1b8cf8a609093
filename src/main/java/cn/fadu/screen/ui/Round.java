package cn.fadu.screen.ui;

import cn.fadu.chart.ChartOption;
import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.ui.ChartFigure;
import cn.fadu.screen.Programme;
import cn.fadu.screen.Programme.Published;
import cn.fadu.standing.RankedTownship;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Everything a wall shows in one round, a page at a time. */
final class Round {

    /** As many rows as can be read from the back of a hall. */
    private static final int ROWS = 12;

    /** Pixels of the stage that a chart and its notes may fill. */
    private static final double ROOM = 790;

    private static final double LARGEST = 2.4;
    private static final int NOTES = 40;

    private final Component page;
    private final Programme programme;
    private final WallCharts charts;

    Round(Component page, Programme programme, Locale locale) {
        this.page = page;
        this.programme = programme;
        this.charts = new WallCharts(page, locale);
    }

    /** Never empty: a county without an edition is told so. */
    List<Slide> slides() {
        var slides = new ArrayList<Slide>();
        programme
                .published()
                .ifPresentOrElse(shown -> published(slides, shown), () -> slides.add(nothing()));
        programme
                .due()
                .ifPresent(
                        due ->
                                slides.add(
                                        new Slide(
                                                say("screen.due", String.valueOf(due.year())),
                                                () -> new DuePanel(due))));
        return slides;
    }

    private void published(List<Slide> slides, Published shown) {
        var year = String.valueOf(shown.edition().year());
        slides.add(
                new Slide(
                        say("screen.summary", year),
                        () -> new SummaryPanel(shown, page.getUI().orElseThrow().getLocale())));
        parts(shown.rows())
                .forEach(
                        part ->
                                slides.add(
                                        chart(
                                                "screen.ranking",
                                                year,
                                                charts.ranking(shown, part))));
        if (shown.years().size() > 1) {
            slides.add(chart("screen.bump", year, charts.bump(shown)));
        }
        parts(shown.ranked())
                .forEach(part -> slides.add(chart("screen.heat", year, charts.heat(shown, part))));
    }

    private Slide chart(String key, String year, ChartSpec spec) {
        return new Slide(say(key, year), () -> figure(spec));
    }

    private static Component figure(ChartSpec spec) {
        var figure = new Div(new ChartFigure(spec));
        figure.addClassName("screen-chart");
        var zoom = Math.min(LARGEST, ROOM / (ChartOption.height(spec) + NOTES));
        figure.getStyle().set("zoom", String.format(Locale.ROOT, "%.2f", zoom));
        return figure;
    }

    private Slide nothing() {
        return new Slide(
                say("screen.nothing"),
                () -> {
                    var text = new Paragraph(say("screen.nothing.text"));
                    text.addClassName("screen-sentence");
                    return text;
                });
    }

    /** Of about equal length, so that no page is left with a single row. */
    private static List<List<RankedTownship>> parts(List<RankedTownship> rows) {
        var pages = Math.ceilDiv(rows.size(), ROWS);
        var parts = new ArrayList<List<RankedTownship>>();
        for (var at = 0; at < pages; at++) {
            parts.add(rows.subList(rows.size() * at / pages, rows.size() * (at + 1) / pages));
        }
        return parts;
    }

    private String say(String key, Object... values) {
        return page.getTranslation(key, values);
    }
}
