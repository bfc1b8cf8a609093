package cn.fadu.trend.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.shell.Numbers;
import cn.fadu.standing.Change;
import cn.fadu.standing.FigureWords;
import cn.fadu.trend.Scorecard;
import cn.fadu.trend.Scorecard.Line;
import cn.fadu.trend.Trend;
import cn.fadu.trend.Trend.Point;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a trend says of its newest year in words, from its very numbers. */
record TrendSentences(UI page, Framework framework) {

    /** Of the newest year; silent where the township has no figure of that year. */
    List<String> of(Trend trend, Optional<Change> change, Optional<Integer> rank) {
        var newest = trend.points().getLast();
        return framework.indicators().stream()
                .filter(each -> each.code().value().equals(trend.code()))
                .findFirst()
                .map(indicator -> ofIndicator(indicator, newest, change, rank))
                .orElseGet(() -> ofScore(trend, newest, rank));
    }

    private List<String> ofIndicator(
            Indicator indicator, Point newest, Optional<Change> change, Optional<Integer> rank) {
        var figures = new FigureWords(page.getLocale());
        var sentences = new ArrayList<String>();
        newest.filed()
                .map(
                        filed ->
                                figures.sentence(
                                        indicator,
                                        filed,
                                        change.orElseGet(Change.Absent::new),
                                        rank))
                .ifPresent(sentences::add);
        newest.county()
                .filter(county -> county.reporting() >= 3)
                .map(
                        county ->
                                say(
                                        "middle",
                                        String.valueOf(newest.year()),
                                        String.valueOf(county.reporting()),
                                        figures.value(indicator, county.median()),
                                        figures.value(indicator, county.lowerQuartile()),
                                        figures.value(indicator, county.upperQuartile())))
                .ifPresent(sentences::add);
        return sentences;
    }

    private List<String> ofScore(Trend trend, Point newest, Optional<Integer> rank) {
        if (newest.own().isEmpty()) {
            return List.of();
        }
        var own = newest.own().get();
        var name = framework.nameOf(trend.code()).in(page.getLocale());
        var said =
                say("score", String.valueOf(newest.year()), name, points(own))
                        + grown(trend, own)
                        + newest.county().map(county -> against(own, county.median())).orElse("")
                        + rank.map(place -> say("rank", String.valueOf(place))).orElse("")
                        + say("stop");
        return List.of(said);
    }

    private String grown(Trend trend, BigDecimal own) {
        int last = trend.points().size() - 1;
        if (last == 0 || trend.breakBefore(last).isPresent()) {
            return "";
        }
        return trend.points()
                .get(last - 1)
                .own()
                .map(own::subtract)
                .map(
                        by ->
                                switch (by.signum()) {
                                    case 1 -> say("score.more", points(by));
                                    case -1 -> say("score.less", points(by.negate()));
                                    default -> say("score.same");
                                })
                .orElse("");
    }

    private String against(BigDecimal own, BigDecimal median) {
        return switch (own.compareTo(median)) {
            case 1 -> say("above", points(median));
            case -1 -> say("below", points(median));
            default -> say("level", points(median));
        };
    }

    private String points(BigDecimal score) {
        return Numbers.in(page.getLocale()).fixed(score, framework.rules().decimals());
    }

    private String say(String key, Object... values) {
        return page.getTranslation("township.say." + key, values);
    }

    /** Of a scorecard's line, where it has one. */
    static Optional<Integer> rank(Optional<Scorecard> card, String code) {
        return card.flatMap(each -> each.line(code)).flatMap(Line::rank);
    }
}
