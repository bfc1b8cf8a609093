package cn.fadu.standing;

import cn.fadu.publication.Edition;
import cn.fadu.publication.Movement.Moved;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What a ranking says in words, from its own numbers; silent where nothing can honestly be said.
 */
public final class RankingSentences {

    private final Phrases words;
    private final int decimals;
    private final Edition edition;
    private final List<RankedTownship> all;
    private final List<RankedTownship> ranked;
    private final String subject;

    /**
     * @param all every township of the edition, the best first
     * @param decimals that the framework rounds a score to
     */
    public RankingSentences(
            Locale locale, Edition edition, List<RankedTownship> all, int decimals) {
        this(locale, edition, all, decimals, "");
    }

    private RankingSentences(
            Locale locale,
            Edition edition,
            List<RankedTownship> all,
            int decimals,
            String subject) {
        this.subject = subject;
        this.words = new Phrases(locale);
        this.decimals = decimals;
        this.edition = edition;
        this.all = all;
        this.ranked = all.stream().filter(each -> each.rank().isPresent()).toList();
    }

    /** The same of one dimension, which the first sentence names. */
    public RankingSentences about(String dimension) {
        return new RankingSentences(words.locale(), edition, all, decimals, dimension);
    }

    /** Who leads; how clearly; who moved most; who is not ranked. */
    public List<String> all() {
        var sentences = new ArrayList<String>();
        leaders().ifPresent(sentences::add);
        closeRace().ifPresent(sentences::add);
        risers().ifPresent(sentences::add);
        fallers().ifPresent(sentences::add);
        unranked().ifPresent(sentences::add);
        return List.copyOf(sentences);
    }

    /** Needs two townships: one alone leads nobody. */
    public Optional<String> leaders() {
        if (ranked.size() < 2) {
            return Optional.empty();
        }
        var first = ranked.stream().filter(each -> each.rank().get() == 1).toList();
        var score = first.getFirst().score().map(this::score).orElse("");
        var key = first.size() == 1 ? "leader" : "leaders";
        var sentence =
                first.size() == ranked.size()
                        ? words.say("all-equal", year(), ranked.size(), score)
                        : words.say(key, year(), ranked.size(), named(first), score);
        return Optional.of(subject.isEmpty() ? sentence : words.say("about", subject, sentence));
    }

    /**
     * How many of the places behind the first cannot be told from it, where intervals are known.
     */
    public Optional<String> closeRace() {
        var first = ranked.stream().findFirst().flatMap(RankedTownship::interval);
        var beside =
                first.stream()
                        .flatMap(
                                leader ->
                                        ranked.stream()
                                                .skip(1)
                                                .filter(
                                                        each ->
                                                                each.interval()
                                                                        .filter(leader::overlaps)
                                                                        .isPresent()))
                        .toList();
        return beside.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("close-race", named(beside)));
    }

    public Optional<String> risers() {
        return furthest(Moved::places).map(most -> words.say("risers", named(moved(most)), most));
    }

    public Optional<String> fallers() {
        return furthest(moved -> -moved.places())
                .map(most -> words.say("fallers", named(moved(-most)), most));
    }

    public Optional<String> unranked() {
        var left = all.stream().filter(each -> each.rank().isEmpty()).toList();
        return left.isEmpty() || ranked.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("unranked", named(left), left.size()));
    }

    /** The greatest number of places; nothing to say when nobody moved that way. */
    private Optional<Integer> furthest(ToIntFunction<Moved> places) {
        return ranked.stream()
                .map(RankedTownship::movement)
                .filter(Moved.class::isInstance)
                .map(moved -> places.applyAsInt((Moved) moved))
                .filter(most -> most > 0)
                .max(Comparator.naturalOrder());
    }

    private List<RankedTownship> moved(int places) {
        return ranked.stream().filter(each -> each.movement().equals(new Moved(places))).toList();
    }

    private String named(List<RankedTownship> townships) {
        return words.names(townships.stream().map(RankedTownship::name).toList());
    }

    private String year() {
        return String.valueOf(edition.year());
    }

    private String score(BigDecimal score) {
        return words.number(score, decimals);
    }
}
