package cn.fadu.trend.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Node;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.Numbers;
import cn.fadu.trend.Scorecard;
import cn.fadu.trend.Standings;
import cn.fadu.trend.Standings.Standing;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A scorecard in tables: the dimensions, and the indicators ahead of and behind the median. */
final class ScorecardTables {

    private final Framework framework;
    private final Scorecard card;
    private final Standings standings;

    ScorecardTables(Framework framework, Scorecard card) {
        this.framework = framework;
        this.card = card;
        this.standings = new Standings(framework, card);
    }

    Card dimensions() {
        var told =
                framework.dimensions().stream()
                        .filter(node -> card.line(node.code()).isPresent())
                        .toList();
        var table =
                new DataTable<Node>(getTranslation("township.dimensions"))
                        .nameWith(
                                getTranslation("township.dimension"),
                                node -> trend(node.code(), name(node)))
                        .number(
                                getTranslation("township.score"),
                                node ->
                                        score(
                                                card.line(node.code())
                                                        .flatMap(Scorecard.Line::score)))
                        .number(
                                getTranslation("township.median"),
                                node -> score(card.line(node.code()).map(Scorecard.Line::median)))
                        .number(
                                getTranslation("township.against"),
                                node -> against(card.line(node.code())))
                        .number(
                                getTranslation("township.quartiles"),
                                node ->
                                        card.line(node.code())
                                                .map(
                                                        line ->
                                                                score(
                                                                                Optional.of(
                                                                                        line
                                                                                                .lowerQuartile()))
                                                                        + "–"
                                                                        + score(
                                                                                Optional.of(
                                                                                        line
                                                                                                .upperQuartile())))
                                                .orElse("—"))
                        .number(
                                getTranslation("township.best"),
                                node -> score(card.line(node.code()).map(Scorecard.Line::best)))
                        .number(
                                getTranslation("township.rank"),
                                node ->
                                        card.line(node.code())
                                                .flatMap(Scorecard.Line::rank)
                                                .map(String::valueOf)
                                                .orElse("—"))
                        .rows(told);
        return new Card(getTranslation("township.dimensions"), table);
    }

    private static String against(Optional<Scorecard.Line> line) {
        return line.flatMap(each -> each.score().map(own -> own.subtract(each.median())))
                .map(difference -> numbers().signedFixed(difference, 1))
                .orElse("—");
    }

    Card strengths() {
        return table("township.strengths", "township.strengths.none", standings.strengths());
    }

    Card gaps() {
        var behind = table("township.gaps", "township.gaps.none", standings.gaps());
        var missing = standings.missing();
        return missing.isEmpty()
                ? behind
                : behind.foot(getTranslation("township.missing", String.valueOf(missing.size())));
    }

    private static Card table(String title, String none, List<Standing> rows) {
        var table = new Card(getTranslation(title));
        if (rows.isEmpty()) {
            return table.with(new Span(getTranslation(none)));
        }
        return table.with(
                new DataTable<Standing>(getTranslation(title))
                        .nameWith(
                                getTranslation("township.indicator"),
                                each ->
                                        trend(
                                                each.indicator().code().value(),
                                                each.indicator()
                                                        .name()
                                                        .in(UI.getCurrent().getLocale())))
                        .number(getTranslation("township.own"), each -> figure(each, each.own()))
                        .number(
                                getTranslation("township.median"),
                                each -> figure(each, each.line().median()))
                        .number(
                                getTranslation("township.best"),
                                each -> figure(each, each.line().best()))
                        .number(
                                getTranslation("township.place"),
                                each ->
                                        each.line()
                                                .rank()
                                                .map(rank -> rank + "/" + each.line().reporting())
                                                .orElse("—"))
                        .rows(rows));
    }

    private static String figure(Standing standing, BigDecimal value) {
        var unit = standing.indicator().unit();
        return numbers().exact(value, 2) + (unit.equals("%") ? "%" : "");
    }

    private static Anchor trend(String code, String name) {
        return new Anchor("township/trends?indicator=" + code, name);
    }

    private static String name(Node node) {
        return node.name().in(UI.getCurrent().getLocale());
    }

    private static String score(Optional<BigDecimal> score) {
        return score.map(value -> numbers().fixed(value, 1)).orElse("—");
    }

    private static Numbers numbers() {
        return Numbers.in(UI.getCurrent().getLocale());
    }

    private static String getTranslation(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
