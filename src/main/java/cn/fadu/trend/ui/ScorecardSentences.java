package cn.fadu.trend.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Node;
import cn.fadu.publication.Movement.Moved;
import cn.fadu.shell.Numbers;
import cn.fadu.standing.FigureWords;
import cn.fadu.trend.Lever;
import cn.fadu.trend.Scorecard;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the own scorecard says in words, from its very numbers. */
record ScorecardSentences(UI page, Framework framework) {

    /** A dimension stands out when it is this far from the county's middle. */
    private static final BigDecimal OUTSTANDING = BigDecimal.valueOf(5);

    List<String> of(Scorecard card, List<Lever> levers) {
        var sentences = new ArrayList<String>();
        sentences.add(place(card));
        outstanding(card, 1).ifPresent(names -> sentences.add(say("ahead", names)));
        outstanding(card, -1).ifPresent(names -> sentences.add(say("behind", names)));
        levers.stream().findFirst().map(this::lever).ifPresent(sentences::add);
        return List.copyOf(sentences);
    }

    private String place(Scorecard card) {
        var year = String.valueOf(card.year());
        if (card.rank().isEmpty() || card.score().isEmpty()) {
            var least = BigDecimal.valueOf(framework.rules().minimumCoverage());
            return say("unranked", year, percent(card.coverage()), percent(least));
        }
        var ranked = String.valueOf(card.ranked());
        var rank = String.valueOf(card.rank().get());
        return say("place", year, points(card.score().get()), rank, ranked)
                + (card.movement() instanceof Moved(var places) ? moved(places) : "")
                + say("stop");
    }

    private String moved(int places) {
        return switch (Integer.signum(places)) {
            case 1 -> say("up", String.valueOf(places));
            case -1 -> say("down", String.valueOf(-places));
            default -> say("same");
        };
    }

    private record Gap(Node node, BigDecimal size) {}

    /** At most two dimensions on this side of the middle. */
    private Optional<String> outstanding(Scorecard card, int side) {
        var names =
                framework.dimensions().stream()
                        .flatMap(node -> gap(card, node).stream())
                        .filter(gap -> gap.size().signum() == side)
                        .filter(gap -> gap.size().abs().compareTo(OUTSTANDING) >= 0)
                        .sorted(Comparator.comparing((Gap gap) -> gap.size().abs()).reversed())
                        .limit(2)
                        .map(gap -> say("gap", name(gap.node()), points(gap.size().abs())))
                        .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(say("comma"), names));
    }

    private static Optional<Gap> gap(Scorecard card, Node node) {
        return card.line(node.code())
                .flatMap(
                        line ->
                                line.score()
                                        .map(own -> new Gap(node, own.subtract(line.median()))));
    }

    private String lever(Lever lever) {
        var indicator = framework.indicator(new IndicatorCode(lever.code())).orElseThrow();
        var figures = new FigureWords(page.getLocale());
        var name = indicator.name().in(page.getLocale());
        var goal = say("goal." + LeversCard.key(lever.goal()));
        var reached = figures.value(indicator, lever.reached());
        var gain = points(lever.scoreGain());
        var said =
                lever.now()
                        .map(
                                now ->
                                        say(
                                                "lever",
                                                name,
                                                figures.value(indicator, now),
                                                goal,
                                                reached,
                                                gain))
                        .orElseGet(() -> say("lever.report", name, goal, reached, gain));
        return said
                + lever.rankAfter()
                        .filter(_ -> lever.placesGained() > 0 || lever.entersRanking())
                        .map(rank -> say("lever.rank", String.valueOf(rank)))
                        .orElse("")
                + say("stop");
    }

    private String points(BigDecimal score) {
        return numbers().fixed(score, framework.rules().decimals());
    }

    private String percent(BigDecimal share) {
        return numbers().percent(share.movePointRight(2), 0);
    }

    private Numbers numbers() {
        return Numbers.in(page.getLocale());
    }

    private String name(Node node) {
        return node.name().in(page.getLocale());
    }

    private String say(String key, Object... values) {
        return page.getTranslation("township.say." + key, values);
    }
}
