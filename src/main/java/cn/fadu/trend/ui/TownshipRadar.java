package cn.fadu.trend.ui;

import cn.fadu.chart.Caption;
import cn.fadu.chart.Datum;
import cn.fadu.chart.EditionMark;
import cn.fadu.chart.Line;
import cn.fadu.chart.Radar;
import cn.fadu.chart.Subject;
import cn.fadu.chart.Unit;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Node;
import cn.fadu.trend.Scorecard;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The own dimensions against the county's median, as one profile. */
record TownshipRadar(UI page, Framework framework, Scorecard card, String township) {

    /** A profile needs three corners. */
    private static final int LEAST = 3;

    Optional<Radar> spec(LocalDate published) {
        var told =
                framework.dimensions().stream()
                        .filter(node -> card.line(node.code()).isPresent())
                        .toList();
        return told.size() < LEAST ? Optional.empty() : Optional.of(drawn(told, published));
    }

    private Radar drawn(List<Node> told, LocalDate published) {
        var own = new Line(new Subject("own", township), data(told, Scorecard.Line::score));
        return new Radar(
                caption(published),
                page.getTranslation("township.score"),
                told.stream().map(node -> node.name().in(page.getLocale())).toList(),
                BigDecimal.valueOf(framework.rules().highest()),
                List.of(own),
                data(told, line -> Optional.of(line.median())));
    }

    private List<Datum> data(
            List<Node> told, Function<Scorecard.Line, Optional<BigDecimal>> value) {
        return told.stream()
                .map(
                        node ->
                                card.line(node.code())
                                        .flatMap(value)
                                        .map(Datum::of)
                                        .orElseGet(Datum::missing))
                .toList();
    }

    private Caption caption(LocalDate published) {
        var unit = new Unit(page.getTranslation("township.points"), framework.rules().decimals());
        var year = String.valueOf(card.year());
        return Caption.of(
                        page.getLocale(),
                        page.getTranslation("township.radar", township, year),
                        unit)
                .withSource(page.getTranslation("township.trends.source"))
                .published(new EditionMark(card.edition(), published));
    }
}
