package cn.fadu.publication.ui;

import cn.fadu.chart.Caption;
import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.Datum;
import cn.fadu.chart.SlopePairs;
import cn.fadu.chart.Subject;
import cn.fadu.chart.Unit;
import cn.fadu.chart.ui.ChartFigure;
import cn.fadu.indicator.Framework;
import cn.fadu.publication.FrameworkTrials.Move;
import cn.fadu.publication.FrameworkTrials.Trial;
import cn.fadu.shell.Card;
import cn.fadu.shell.Choices;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.Notice;
import cn.fadu.shell.Numbers;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who would move, and through which indicators, if the copy measured a year. */
class TrialCard extends Card {

    private static final int MOST_REASONS = 3;

    private final Framework candidate;
    private final Numbers numbers;
    private final Function<ChartSpec, Component> menu;

    TrialCard(
            Framework candidate,
            Trial trial,
            List<Integer> years,
            int year,
            Choices choices,
            Function<ChartSpec, Component> menu) {
        super(new Span().getTranslation("county.framework.trial"));
        this.menu = menu;
        this.candidate = candidate;
        this.numbers = Numbers.in(getLocale());
        note(getTranslation("county.framework.trial.note"));
        with(year(years, year, choices));
        switch (trial) {
            case Trial.NothingApproved _ ->
                    with(new Notice(Tone.INFO, getTranslation("county.framework.trial.nothing")));
            case Trial.Impossible(var why) ->
                    with(
                            new Notice(
                                    Tone.CAUTION,
                                    getTranslation("county.framework.impossible", why.getFirst())));
            case Trial.Compared compared -> show(compared);
        }
    }

    private Select<Integer> year(List<Integer> years, int year, Choices choices) {
        var select = new Select<Integer>();
        select.setLabel(getTranslation("county.year"));
        select.setItems(years);
        select.setValue(year);
        select.addValueChangeListener(
                change -> choices.with("year", String.valueOf(change.getValue())).open(select));
        return select;
    }

    private void show(Trial.Compared trial) {
        with(
                new Paragraph(
                        getTranslation(
                                "county.framework.trial.moving",
                                trial.moves().size(),
                                trial.moving())));
        with(
                new DataTable<Move>(getTranslation("county.framework.trial"))
                        .name(getTranslation("county.township"), Move::township)
                        .number(
                                getTranslation(
                                        "county.framework.trial.rank", trial.now().version()),
                                move -> place(move.mover().rankBefore()))
                        .number(
                                getTranslation("county.framework.trial.rank", candidate.version()),
                                move -> place(move.mover().rankAfter()))
                        .number(getTranslation("county.framework.trial.places"), this::places)
                        .number(getTranslation("county.framework.trial.score"), this::score)
                        .text(getTranslation("county.framework.trial.why"), this::why)
                        .rows(trial.moves()));
        if (trial.moving() > 0) {
            var slopes = slopes(trial);
            with(new ChartFigure(slopes).withMenu(menu.apply(slopes)));
        }
    }

    private static String place(OptionalInt rank) {
        return rank.isPresent() ? String.valueOf(rank.getAsInt()) : Datum.ABSENT;
    }

    private String places(Move move) {
        return numbers.signed(BigDecimal.valueOf(move.mover().places()), 0);
    }

    private String score(Move move) {
        return fixed(move.mover().scoreBefore()) + " → " + fixed(move.mover().scoreAfter());
    }

    private String fixed(OptionalDouble score) {
        int decimals = candidate.rules().decimals();
        return score.isPresent()
                ? numbers.fixed(BigDecimal.valueOf(score.getAsDouble()), decimals)
                : Datum.ABSENT;
    }

    /** The indicators whose part of the score changes most, in points. */
    private String why(Move move) {
        return move.mover().reasons().stream()
                .filter(reason -> Math.abs(reason.difference()) >= 0.05)
                .limit(MOST_REASONS)
                .map(
                        reason ->
                                candidate.nameOf(reason.indicator()).in(getLocale())
                                        + " "
                                        + numbers.signed(
                                                BigDecimal.valueOf(reason.difference()), 1))
                .collect(Collectors.joining(getTranslation("county.say.comma")));
    }

    private SlopePairs slopes(Trial.Compared trial) {
        var unit =
                new Unit(
                        getTranslation("county.framework.trial.points"),
                        candidate.rules().decimals());
        var caption =
                Caption.of(getLocale(), getTranslation("county.framework.trial.chart"), unit)
                        .withSubtitle(String.valueOf(trial.year()));
        return new SlopePairs(
                caption,
                getTranslation("county.framework.trial.points"),
                getTranslation("county.framework.trial.version", trial.now().version()),
                getTranslation("county.framework.trial.version", candidate.version()),
                unit,
                trial.moves().stream().map(TrialCard::pair).toList());
    }

    private static SlopePairs.Pair pair(Move move) {
        var mover = move.mover();
        return new SlopePairs.Pair(
                new Subject(mover.unit(), move.township()),
                datum(mover.scoreBefore()),
                datum(mover.scoreAfter()),
                mover.places() != 0);
    }

    private static Datum datum(OptionalDouble score) {
        return score.isPresent() ? Datum.of(score.getAsDouble()) : Datum.missing();
    }
}
