package cn.fadu.filing.ui;

import cn.fadu.filing.Entry;
import cn.fadu.filing.FoundFigure;
import cn.fadu.filing.FoundFigures.Meeting;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.IndicatorCode;
import java.math.BigDecimal;
import java.util.Optional;

/** What is done to single figures of a draft; every deed is kept at once. */
class FigureDeeds implements FigureWork {

    private final DraftWork page;
    private final Desk desk;
    private final int year;
    private final Framework framework;

    FigureDeeds(DraftWork page, Desk desk, int year, Framework framework) {
        this.page = page;
        this.desk = desk;
        this.year = year;
        this.framework = framework;
    }

    @Override
    public void read(int document) {
        page.panes().open(desk.draft(year), document);
    }

    @Override
    public void select(int found) {
        page.panes().select(desk.draft(year), found);
    }

    @Override
    public void confirm(int found) {
        confirm(found, Meeting.ASK);
    }

    private void confirm(int found, Meeting meeting) {
        switch (desk.confirm(year, found, meeting)) {
            case Entry.Saved(var now) -> {
                page.saved(now);
                page.panes().goOn();
            }
            case Entry.Occupied(var standing) ->
                    new MeetingDialog(
                                    framework.indicator(standing.code()).orElseThrow(),
                                    standing,
                                    figure(found),
                                    choice -> confirm(found, choice))
                            .open();
            case Entry refusal -> page.object(refusal);
        }
    }

    private FoundFigure figure(int found) {
        return desk.draft(year).found().stream()
                .filter(each -> each.id() == found)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Optional<String> correct(int found, BigDecimal value) {
        var objection = page.answer(desk.correct(year, found, value));
        if (objection.isEmpty()) {
            page.panes().goOn();
        }
        return objection;
    }

    @Override
    public void reject(int found) {
        if (page.accepted(desk.reject(year, found))) {
            page.panes().goOn();
        }
    }

    @Override
    public void reopen(int found) {
        if (page.accepted(desk.reopen(year, found))) {
            select(found);
        }
    }

    @Override
    public Optional<String> enter(IndicatorCode code, BigDecimal value) {
        return page.answer(desk.enter(year, code, value));
    }

    @Override
    public void clear(IndicatorCode code) {
        page.accepted(desk.clear(year, code));
    }

    @Override
    public void evidence(IndicatorCode code) {
        framework
                .indicator(code)
                .ifPresent(
                        indicator ->
                                new EvidenceDialog(
                                                FigureWords.here().titled(indicator),
                                                indicator.code(),
                                                year,
                                                desk,
                                                page::refresh)
                                        .open());
    }
}
