package cn.fadu.standing.ui;

import cn.fadu.shell.Dates;
import cn.fadu.shell.Numbers;
import cn.fadu.shell.StatTile;
import cn.fadu.standing.Attendance;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The year in four figures: received, approved, overdue, and the county's middle. */
class OverviewTiles extends Div {

    private final Numbers numbers;

    OverviewTiles(
            Attendance attendance,
            int year,
            Optional<Ranking> ranking,
            Optional<BigDecimal> median,
            Optional<BigDecimal> before,
            Locale locale) {
        this.numbers = Numbers.in(locale);
        addClassName("fadu-stats");
        add(
                tile("county.received", attendance.received(), attendance.due(), late(attendance)),
                tile(
                        "county.approved",
                        attendance.approved(),
                        attendance.due(),
                        waiting(attendance)),
                overdue(attendance, year),
                median(ranking, median, before));
    }

    private Component tile(String label, int count, int due, String note) {
        return new StatTile(
                getTranslation(label),
                numbers.whole(count),
                getTranslation("county.of-ranked", due),
                new Span(note));
    }

    private String late(Attendance attendance) {
        return attendance.late().isEmpty()
                ? getTranslation("county.late.none")
                : getTranslation("county.late", attendance.late().size(), few(attendance.late()));
    }

    private String waiting(Attendance attendance) {
        return attendance.waiting() == 0
                ? getTranslation("county.waiting.none")
                : getTranslation("county.waiting", attendance.waiting());
    }

    private Component overdue(Attendance attendance, int year) {
        var note =
                attendance.overdue().isEmpty()
                        ? getTranslation(
                                "county.deadline",
                                Dates.in(getLocale()).day(Attendance.deadline(year).minusDays(1)))
                        : few(attendance.overdue());
        var tile =
                new StatTile(
                        getTranslation("county.overdue"),
                        numbers.whole(attendance.overdue().size()),
                        "",
                        new Span(note));
        tile.getElement().setAttribute("data-alarm", !attendance.overdue().isEmpty());
        return tile;
    }

    /** Three names at most; the tile is small. */
    private String few(List<String> names) {
        var shown =
                String.join(
                        getTranslation("county.say.comma"),
                        names.subList(0, Math.min(3, names.size())));
        return names.size() > 3 ? shown + " …" : shown;
    }

    private Component median(
            Optional<Ranking> ranking, Optional<BigDecimal> median, Optional<BigDecimal> before) {
        var decimals = ranking.map(each -> each.framework().rules().decimals()).orElse(0);
        var change =
                median.flatMap(now -> before.map(now::subtract))
                        .map(by -> getTranslation("county.since", numbers.signed(by, decimals)))
                        .orElseGet(() -> getTranslation("county.no-change"));
        return new StatTile(
                getTranslation("county.median-score"),
                median.map(score -> numbers.fixed(score, decimals)).orElse("—"),
                median.isPresent() ? getTranslation("county.points") : "",
                new Span(median.isPresent() ? change : ""));
    }
}
