package cn.fadu.publication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.fadu.indicator.Figure;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import cn.fadu.scoring.Contest;
import cn.fadu.scoring.Interval;
import cn.fadu.scoring.Intervals;
import cn.fadu.scoring.MonteCarlo;
import cn.fadu.scoring.Quantiles;
import cn.fadu.scoring.Scores;
import cn.fadu.scoring.Uncertainty;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/** A ballot with its scores, in the terms in which an edition is stored and delivered. */
final class Result {

    private static final MathContext STORED = new MathContext(12);
    private static final int REPLICATIONS = 1000;

    /** Always the same, so that the same figures always give the same intervals. */
    static final long SEED = 20210811;

    private final Ballot ballot;
    private final Scores scores;
    private final Intervals intervals;
    private final List<Approved> published;
    private final Map<String, Spread> spreads;

    Result(Ballot ballot, Scores scores) {
        this.ballot = ballot;
        this.scores = scores;
        this.intervals =
                new MonteCarlo(Uncertainty.usual(scores.method()), REPLICATIONS, SEED)
                        .of(scores, ballot.year());
        this.published = withDerived(ballot, scores);
        this.spreads = computed();
    }

    /** How a code's values are spread over the townships that have one. */
    record Spread(
            int reporting,
            BigDecimal median,
            BigDecimal lowerQuartile,
            BigDecimal upperQuartile,
            BigDecimal lowest,
            BigDecimal highest) {}

    Ballot ballot() {
        return ballot;
    }

    Scores scores() {
        return scores;
    }

    /** The ranking as it can be done again. */
    Contest contest() {
        return new Contest(scores.method(), scores.values(), ballot.year());
    }

    Intervals intervals() {
        return intervals;
    }

    /** Approved readings, and derived ones that no report stated, by township and code. */
    List<Approved> published() {
        return published;
    }

    private Map<String, Spread> computed() {
        var numbers = new TreeMap<String, double[]>();
        published.stream()
                .collect(groupingBy(each -> each.code().value()))
                .forEach(
                        (code, each) ->
                                numbers.put(
                                        code,
                                        each.stream()
                                                .mapToDouble(
                                                        one ->
                                                                one.reading()
                                                                        .figure()
                                                                        .value()
                                                                        .doubleValue())
                                                .toArray()));
        for (var node : scores.branches()) {
            numbers.put(
                    node,
                    ballot.members().stream()
                            .map(member -> score(member, node))
                            .flatMap(Optional::stream)
                            .mapToDouble(BigDecimal::doubleValue)
                            .toArray());
        }
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue().length > 0)
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                entry -> spread(entry.getValue()),
                                (a, _) -> a,
                                TreeMap::new));
    }

    /** By indicator and node; a code that nobody has a value of is not there. */
    Map<String, Spread> spreads() {
        return spreads;
    }

    String top() {
        return scores.top();
    }

    /** Every node that holds ranked indicators, the top last. */
    List<String> nodes() {
        return scores.branches();
    }

    /** Rounded as the framework states, so that what is printed ranks as it is printed. */
    Optional<BigDecimal> score(Member member, String node) {
        var score = scores.score(member.unit(), ballot.year(), node);
        int decimals = ballot.framework().rules().decimals();
        return score.isPresent()
                ? Optional.of(
                        BigDecimal.valueOf(scores.method().ranking().round(score.getAsDouble()))
                                .setScale(decimals, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /** Where the place would lie had the method's choices been made otherwise. */
    Optional<Interval> interval(Member member, String node) {
        return intervals.interval(member.unit(), ballot.year(), node);
    }

    Optional<Integer> rank(int township, String code) {
        return isScored(code)
                ? boxed(scores.rank(String.valueOf(township), ballot.year(), code))
                : Optional.empty();
    }

    /** The published figure of an indicator; nodes have none. */
    Optional<BigDecimal> value(Member member, String code) {
        return published.stream()
                .filter(each -> each.township() == member.id() && each.code().value().equals(code))
                .map(each -> each.reading().figure().value())
                .findFirst();
    }

    Optional<BigDecimal> normalised(int township, String code) {
        return isLeaf(code)
                ? stored(scores.score(String.valueOf(township), ballot.year(), code))
                : Optional.empty();
    }

    BigDecimal coverage(Member member, String node) {
        return BigDecimal.valueOf(scores.coverage(member.unit(), ballot.year(), node))
                .round(STORED);
    }

    int ranked() {
        return (int)
                ballot.members().stream()
                        .filter(member -> rank(member.id(), scores.top()).isPresent())
                        .count();
    }

    private boolean isScored(String code) {
        return isLeaf(code) || scores.branches().contains(code);
    }

    private boolean isLeaf(String code) {
        return scores.leaves().contains(code);
    }

    private static List<Approved> withDerived(Ballot ballot, Scores scores) {
        var all = new ArrayList<>(ballot.approved());
        var stated =
                ballot.approved().stream()
                        .collect(groupingBy(Approved::township, groupingBy(Approved::code)));
        for (var indicator : ballot.framework().ranked()) {
            for (var member : ballot.members()) {
                var already =
                        stated.getOrDefault(member.id(), Map.of()).containsKey(indicator.code());
                if (indicator.formula().isPresent() && !already) {
                    derived(ballot, scores, member, indicator).ifPresent(all::add);
                }
            }
        }
        all.sort(Comparator.comparing(Approved::township).thenComparing(Approved::code));
        return List.copyOf(all);
    }

    private static Optional<Approved> derived(
            Ballot ballot, Scores scores, Member member, Indicator indicator) {
        var value = scores.raw(member.unit(), ballot.year(), indicator.code().value());
        var formula = indicator.formula().orElse("");
        return stored(value)
                .map(
                        number ->
                                new Approved(
                                        member.id(),
                                        new Reading(
                                                indicator.code(),
                                                Figure.exact(
                                                        number.setScale(2, RoundingMode.HALF_UP)),
                                                Period.fullYear(ballot.year()),
                                                new Source(Source.Kind.SYSTEM, formula, "")),
                                        0,
                                        ""));
    }

    private static Spread spread(double[] numbers) {
        return new Spread(
                numbers.length,
                stored(Quantiles.of(numbers, 0.5)),
                stored(Quantiles.of(numbers, 0.25)),
                stored(Quantiles.of(numbers, 0.75)),
                stored(Quantiles.of(numbers, 0)),
                stored(Quantiles.of(numbers, 1)));
    }

    static Optional<BigDecimal> stored(OptionalDouble number) {
        return number.isPresent() ? Optional.of(stored(number.getAsDouble())) : Optional.empty();
    }

    static BigDecimal stored(double number) {
        return new BigDecimal(number).round(STORED).stripTrailingZeros();
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
