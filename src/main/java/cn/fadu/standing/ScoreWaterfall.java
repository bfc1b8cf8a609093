package cn.fadu.standing;

import cn.fadu.chart.Caption;
import cn.fadu.chart.Datum;
import cn.fadu.chart.EditionMark;
import cn.fadu.chart.Subject;
import cn.fadu.chart.Unit;
import cn.fadu.chart.Waterfall;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Node;
import cn.fadu.publication.Edition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Draws how a score came about as a waterfall from zero, whose steps add up to the score before it
 * was rounded. What a township does not report is no step.
 */
public record ScoreWaterfall(Framework framework, Edition edition, Locale locale) {

    /** One step a branch right under the explained node; an indicator there is its own step. */
    public Waterfall byBranch(String township, Explained explained) {
        return drawn(township, explained, code -> head(code, explained.node()));
    }

    /** One step an indicator. */
    public Waterfall byIndicator(String township, Explained explained) {
        return drawn(township, explained, UnaryOperator.identity());
    }

    private Waterfall drawn(String township, Explained explained, UnaryOperator<String> step) {
        var heights = new LinkedHashMap<String, BigDecimal>();
        explained.lines().stream()
                .filter(line -> line.weight() > 0)
                .forEach(
                        line ->
                                heights.merge(
                                        step.apply(line.code()),
                                        BigDecimal.valueOf(line.contribution()),
                                        BigDecimal::add));
        var words = new Phrases(locale);
        return new Waterfall(
                caption(township, explained.node()),
                words.say("explain.measure"),
                Optional.empty(),
                inOrder()
                        .flatMap(
                                code ->
                                        Optional.ofNullable(heights.get(code))
                                                .map(height -> step(code, height))
                                                .stream())
                        .toList(),
                words.say("explain.end", nameOf(explained.node())));
    }

    private Caption caption(String township, String node) {
        var words = new Phrases(locale);
        var day = LocalDate.ofInstant(edition.publishedAt(), ZoneId.systemDefault());
        var unit = new Unit(words.say("explain.unit"), framework.rules().decimals());
        return Caption.of(locale, words.say("explain.title", township, nameOf(node)), unit)
                .withSubtitle(words.say("explain.subtitle", String.valueOf(edition.year())))
                .published(new EditionMark(edition.number(), day));
    }

    private Waterfall.Step step(String code, BigDecimal height) {
        return new Waterfall.Step(new Subject(code, nameOf(code)), Datum.of(height));
    }

    private String nameOf(String code) {
        return framework.nameOf(code).in(locale);
    }

    /** Every code in the order of the framework's file. */
    private Stream<String> inOrder() {
        return Stream.concat(
                framework.nodes().stream().map(Node::code),
                framework.indicators().stream().map(each -> each.code().value()));
    }

    /** What stands right under the explained node on the way down to the indicator. */
    private String head(String indicator, String explained) {
        var at = indicator;
        var parent = parentOf(at);
        while (parent.isPresent() && !parent.get().equals(explained)) {
            at = parent.get();
            parent = parentOf(at);
        }
        return at;
    }

    private Optional<String> parentOf(String code) {
        return framework
                .node(code)
                .map(Node::parent)
                .orElseGet(
                        () -> framework.indicator(new IndicatorCode(code)).map(Indicator::parent));
    }
}
