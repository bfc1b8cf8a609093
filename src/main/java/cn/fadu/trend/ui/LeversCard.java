package cn.fadu.trend.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.ui.IndicatorHelp;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.Numbers;
import cn.fadu.standing.FigureWords;
import cn.fadu.trend.Lever;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What would move the rank most: indicator by indicator, as if one goal alone were reached. */
class LeversCard extends Card {

    private static final int MOST = 8;

    private final Framework framework;
    private final FigureWords words = new FigureWords(UI.getCurrent().getLocale());
    private final Numbers numbers = Numbers.in(UI.getCurrent().getLocale());

    LeversCard(Framework framework, List<Lever> levers) {
        super(UI.getCurrent().getTranslation("township.levers"));
        this.framework = framework;
        note(getTranslation("township.levers.note"));
        if (levers.isEmpty()) {
            with(new Paragraph(getTranslation("township.levers.none")));
            return;
        }
        with(table().rows(levers.stream().limit(MOST).toList()));
    }

    private DataTable<Lever> table() {
        return new DataTable<Lever>(getTranslation("township.levers"))
                .nameWith(getTranslation("township.indicator"), this::name)
                .live()
                .text(
                        getTranslation("township.levers.goal"),
                        lever -> getTranslation("township.say.goal." + key(lever.goal())))
                .number(getTranslation("township.levers.now"), this::now)
                .number(
                        getTranslation("township.levers.reached"),
                        lever -> words.value(indicator(lever), lever.reached()))
                .number(
                        getTranslation("township.levers.gain"),
                        lever -> numbers.signed(lever.scoreGain(), framework.rules().decimals()))
                .sortedBy(Comparator.comparing(Lever::scoreGain))
                .number(getTranslation("township.levers.rank"), this::rank)
                .sortedBy(Comparator.comparing(Lever::placesGained));
    }

    static String key(Lever.Goal goal) {
        return goal.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Indicator indicator(Lever lever) {
        return framework.indicator(new IndicatorCode(lever.code())).orElseThrow();
    }

    private Component name(Lever lever) {
        var indicator = indicator(lever);
        var locale = UI.getCurrent().getLocale();
        var link =
                new Anchor(
                        "township/trends?indicator=" + lever.code(), indicator.name().in(locale));
        return new Span(link, new IndicatorHelp(indicator, framework, locale));
    }

    private String now(Lever lever) {
        return lever.now()
                .map(now -> words.value(indicator(lever), now))
                .orElseGet(() -> getTranslation("township.levers.unreported"));
    }

    /** Where it would stand, and how many would stand there with it. */
    private String rank(Lever lever) {
        return lever.rankAfter().map(rank -> numbers.whole(rank) + gained(lever)).orElse("—");
    }

    private String gained(Lever lever) {
        return lever.placesGained() > 0 ? " ▲" + lever.placesGained() : "";
    }
}
