package cn.fadu.trend.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.publication.Movement.Moved;
import cn.fadu.publication.Movement.NotComparable;
import cn.fadu.shell.Numbers;
import cn.fadu.shell.StatTile;
import cn.fadu.trend.Scorecard;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The own place, score and coverage at a glance. */
class StandingTiles extends Div {

    private final Scorecard card;
    private final Numbers numbers = Numbers.in(UI.getCurrent().getLocale());

    StandingTiles(Scorecard card, Framework framework) {
        this.card = card;
        addClassName("fadu-stats");
        add(place(), movement(), score(framework), coverage(framework));
    }

    private StatTile place() {
        var note = new Span();
        card.places()
                .ifPresent(
                        places ->
                                note.setText(
                                        getTranslation(
                                                "township.places",
                                                whole(places.from()),
                                                whole(places.to()))));
        return new StatTile(
                getTranslation("township.place"),
                card.rank().map(String::valueOf).orElse("—"),
                card.rank().isPresent()
                        ? getTranslation("township.of", String.valueOf(card.ranked()))
                        : getTranslation("township.unranked"),
                note);
    }

    private StatTile movement() {
        return switch (card.movement()) {
            case Moved(var places) when places > 0 -> moved("▲ ", "shell.moved.up", places);
            case Moved(var places) when places < 0 -> moved("▼ ", "shell.moved.down", -places);
            case Moved _ -> moved("– ", "shell.moved.none", 0);
            case NotComparable(var reason) ->
                    tile("—", getTranslation("township.not-comparable." + reason.code()));
        };
    }

    private StatTile moved(String arrow, String key, int places) {
        return tile(arrow + places, getTranslation(key, String.valueOf(places)));
    }

    private StatTile tile(String figure, String words) {
        return new StatTile(getTranslation("township.movement"), figure, "", new Span(words));
    }

    private StatTile score(Framework framework) {
        int decimals = framework.rules().decimals();
        var note = new Span();
        card.line(framework.top().code())
                .ifPresent(
                        line ->
                                note.setText(
                                        getTranslation(
                                                "township.score.median",
                                                numbers.fixed(line.median(), decimals))));
        return new StatTile(
                getTranslation("township.score"),
                card.score().map(score -> numbers.fixed(score, decimals)).orElse("—"),
                getTranslation("township.points"),
                note);
    }

    private StatTile coverage(Framework framework) {
        var share = card.coverage().scaleByPowerOfTen(2).setScale(0, RoundingMode.HALF_UP);
        var least = BigDecimal.valueOf(framework.rules().minimumCoverage()).scaleByPowerOfTen(2);
        return new StatTile(
                getTranslation("township.coverage"),
                numbers.percent(share, 0),
                "",
                new Span(getTranslation("township.coverage.least", numbers.percent(least, 0))));
    }

    private static String whole(BigDecimal place) {
        return place.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }
}
