package cn.fadu.standing;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What sets a few townships apart, in words: their scores, and the dimension they differ in most.
 */
public final class BesideSentences {

    private final Phrases words;
    private final Framework framework;

    public BesideSentences(Locale locale, Framework framework) {
        this.words = new Phrases(locale);
        this.framework = framework;
    }

    /** Says nothing of townships without a place. */
    public List<String> of(List<RankedTownship> townships) {
        var ranked = townships.stream().filter(each -> each.rank().isPresent()).toList();
        var sentences = new ArrayList<String>();
        if (ranked.size() > 1) {
            sentences.add(scores(ranked));
            widest(ranked).ifPresent(sentences::add);
        }
        return List.copyOf(sentences);
    }

    private String scores(List<RankedTownship> ranked) {
        var byScore = Comparator.comparing((RankedTownship each) -> each.score().orElseThrow());
        var best = ranked.stream().max(byScore).orElseThrow();
        var last = ranked.stream().min(byScore).orElseThrow();
        var apart = best.score().orElseThrow().subtract(last.score().orElseThrow());
        if (apart.signum() == 0) {
            return words.say("beside-equal", score(best.score().orElseThrow()));
        }
        var said =
                words.say(
                        "beside",
                        best.name(),
                        score(best.score().orElseThrow()),
                        best.rank().orElseThrow(),
                        last.name(),
                        score(last.score().orElseThrow()),
                        last.rank().orElseThrow(),
                        score(apart));
        return overlap(best, last) ? said + words.say("beside-overlap") : said;
    }

    private static boolean overlap(RankedTownship one, RankedTownship other) {
        return one.interval().flatMap(own -> other.interval().map(own::overlaps)).orElse(false);
    }

    private record Spread(Node node, RankedTownship best, RankedTownship last, BigDecimal size) {}

    private Optional<String> widest(List<RankedTownship> ranked) {
        return framework.dimensions().stream()
                .filter(node -> ranked.stream().allMatch(each -> in(each, node).isPresent()))
                .map(node -> spread(ranked, node))
                .max(Comparator.comparing(Spread::size))
                .filter(spread -> spread.size().signum() > 0)
                .map(
                        spread ->
                                words.say(
                                        "beside-widest",
                                        spread.node().name().in(words.locale()),
                                        spread.best().name(),
                                        score(in(spread.best(), spread.node()).orElseThrow()),
                                        spread.last().name(),
                                        score(in(spread.last(), spread.node()).orElseThrow())));
    }

    private static Spread spread(List<RankedTownship> ranked, Node node) {
        var byScore = Comparator.comparing((RankedTownship each) -> in(each, node).orElseThrow());
        var best = ranked.stream().max(byScore).orElseThrow();
        var last = ranked.stream().min(byScore).orElseThrow();
        var size = in(best, node).orElseThrow().subtract(in(last, node).orElseThrow());
        return new Spread(node, best, last, size);
    }

    private static Optional<BigDecimal> in(RankedTownship township, Node node) {
        return Optional.ofNullable(township.dimensions().get(node.code()));
    }

    private String score(BigDecimal score) {
        return words.number(score, framework.rules().decimals());
    }
}
