package cn.fadu.standing;

import static java.util.Objects.requireNonNull;

import cn.fadu.indicator.Framework;
import cn.fadu.publication.Edition;
import cn.fadu.publication.Movement.Moved;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an edition says of one township, in words. */
public final class ProfileSentences {

    private final Phrases words;
    private final Edition edition;
    private final Framework framework;

    public ProfileSentences(Locale locale, Edition edition, Framework framework) {
        this.words = new Phrases(locale);
        this.edition = edition;
        this.framework = framework;
    }

    /** The place, then the dimensions that stand out against the county's median. */
    public List<String> of(
            String township, List<NodeStanding> standings, Map<String, Statistic> county) {
        var sentences = new ArrayList<String>();
        var top = framework.top().code();
        standings.stream()
                .filter(each -> each.node().equals(top))
                .findFirst()
                .ifPresent(overall -> sentences.add(place(township, overall)));
        var gaps = gaps(standings, county);
        named(gaps, 1).ifPresent(names -> sentences.add(words.say("strengths", names)));
        named(gaps, -1).ifPresent(names -> sentences.add(words.say("gaps", names)));
        return List.copyOf(sentences);
    }

    private String place(String township, NodeStanding overall) {
        var year = String.valueOf(edition.year());
        if (overall.rank().isEmpty() || overall.score().isEmpty()) {
            var coverage = words.plain(percent(overall.coverage()));
            var least =
                    words.plain(percent(BigDecimal.valueOf(framework.rules().minimumCoverage())));
            return words.say("place-unranked", year, township, coverage, least);
        }
        var score = words.number(overall.score().get(), framework.rules().decimals());
        return words.say("place", year, township, score, overall.rank().get(), edition.ranked())
                + moved(overall)
                + words.say("stop");
    }

    private String moved(NodeStanding overall) {
        if (!(overall.movement() instanceof Moved(var places))) {
            return "";
        }
        if (places == 0) {
            return words.say("place-same");
        }
        return words.say(places > 0 ? "place-up" : "place-down", Math.abs(places));
    }

    private record Gap(String node, BigDecimal size) {}

    private List<Gap> gaps(List<NodeStanding> standings, Map<String, Statistic> county) {
        return standings.stream()
                .filter(each -> !each.node().equals(framework.top().code()))
                .filter(each -> each.score().isPresent() && county.containsKey(each.node()))
                .map(
                        each ->
                                new Gap(
                                        each.node(),
                                        each.score()
                                                .get()
                                                .subtract(
                                                        requireNonNull(county.get(each.node()))
                                                                .median())))
                .sorted(Comparator.comparing((Gap gap) -> gap.size().abs()).reversed())
                .toList();
    }

    /** The two dimensions farthest to this side of the median, if they are five points away. */
    private Optional<String> named(List<Gap> gaps, int side) {
        var least = BigDecimal.valueOf(5);
        var names =
                gaps.stream()
                        .filter(gap -> gap.size().signum() == side)
                        .filter(gap -> gap.size().abs().compareTo(least) >= 0)
                        .limit(2)
                        .map(
                                gap ->
                                        words.say(
                                                "gap",
                                                framework.nameOf(gap.node()).in(words.locale()),
                                                words.number(
                                                        gap.size().abs(),
                                                        framework.rules().decimals())))
                        .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(words.names(names));
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.movePointRight(2);
    }
}
