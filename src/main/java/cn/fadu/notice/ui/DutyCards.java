package cn.fadu.notice.ui;

import cn.fadu.chart.Caption;
import cn.fadu.chart.DutyCalendar;
import cn.fadu.chart.DutyCalendar.Mark;
import cn.fadu.chart.Subject;
import cn.fadu.chart.Unit;
import cn.fadu.chart.ui.ChartCard;
import cn.fadu.chart.ui.ChartFigure;
import cn.fadu.chart.ui.ExportMenu;
import cn.fadu.notice.Deadlines;
import cn.fadu.notice.Duty;
import cn.fadu.tenancy.County;
import com.vaadin.flow.component.html.Main;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The year's duties as a chart: a row a township, a column a duty. */
@Component
class DutyCards {

    private final ExportMenu exports;
    private final Clock clock;

    DutyCards(ExportMenu exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    /** Choosing a township on the chart leads to its page. */
    ChartCard chart(
            County county, List<Duty> townships, Deadlines deadlines, Locale locale, Main page) {
        var spec = spec(townships, deadlines, locale, page);
        var figure =
                new ChartFigure(spec)
                        .withMenu(exports.of(county, spec))
                        .onChosen(
                                code ->
                                        page.getUI()
                                                .ifPresent(
                                                        ui ->
                                                                ui.navigate(
                                                                        "county/townships/"
                                                                                + code)));
        return new ChartCard(spec, figure);
    }

    private DutyCalendar spec(List<Duty> townships, Deadlines deadlines, Locale locale, Main page) {
        var caption =
                Caption.of(
                                locale,
                                page.getTranslation(
                                        "notice.due.chart", String.valueOf(deadlines.year())),
                                new Unit("", 0))
                        .withFootnotes(List.of(page.getTranslation("notice.due.chart.note")));
        return new DutyCalendar(
                caption,
                page.getTranslation("notice.due.township"),
                List.of(
                        page.getTranslation("notice.due.filing"),
                        page.getTranslation("notice.due.publishing")),
                townships.stream().map(duty -> row(duty, deadlines)).toList());
    }

    private DutyCalendar.Duty row(Duty duty, Deadlines deadlines) {
        return new DutyCalendar.Duty(
                new Subject(duty.code(), duty.township()),
                List.of(
                        mark(duty.filedOn(), deadlines.filing()),
                        mark(duty.publishedOn(), deadlines.publishing())));
    }

    private Mark mark(Optional<LocalDate> done, LocalDate deadline) {
        boolean over = !LocalDate.now(clock).isBefore(deadline);
        return new Mark(done.isPresent() ? 1 : 0, 1, over);
    }
}
