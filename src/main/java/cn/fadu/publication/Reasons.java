package cn.fadu.publication;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import cn.fadu.scoring.Explanation;
import cn.fadu.scoring.Flaw;
import cn.fadu.scoring.Lever;
import cn.fadu.scoring.Levers;
import cn.fadu.scoring.MonteCarlo;
import cn.fadu.scoring.RankShift;
import cn.fadu.scoring.Sensitivity;
import cn.fadu.scoring.Uncertainty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why the places of a result are what they are: how each score came about, what moved each township
 * since the year before, which choice matters most, who is surely ahead of whom.
 */
final class Reasons {

    /** Each costs seven rankings; the order of the choices settles long before. */
    private static final int SAMPLES = 256;

    private final Result result;
    private final List<RankShift> shifts;
    private final Sensitivity sensitivity;
    private final List<Explanation> explanations;
    private final Map<String, Explanation> overall;

    Reasons(Result result, List<RankShift> shifts) {
        this.result = result;
        this.shifts = shifts;
        this.explanations = explanations(result);
        this.overall =
                explanations.stream()
                        .filter(each -> each.code().equals(result.top()))
                        .collect(toMap(Explanation::unit, identity()));
        var scores = result.scores();
        this.sensitivity =
                new MonteCarlo(Uncertainty.usual(scores.method()), SAMPLES, Result.SEED)
                        .sensitivity(scores, result.ballot().year());
    }

    List<RankShift> shifts() {
        return shifts;
    }

    Sensitivity sensitivity() {
        return sensitivity;
    }

    /** Of every township and node with a score. */
    List<Explanation> explanations() {
        return explanations;
    }

    private static List<Explanation> explanations(Result result) {
        return result.ballot().members().stream()
                .flatMap(
                        member ->
                                result.nodes().stream().flatMap(node -> told(result, member, node)))
                .toList();
    }

    private static Stream<Explanation> told(Result result, Member member, String node) {
        return result.scores().explain(member.unit(), result.ballot().year(), node).stream();
    }

    /** What an indicator adds to a township's overall score; empty for what is not ranked. */
    Optional<BigDecimal> contribution(int township, String code) {
        return Optional.ofNullable(overall.get(String.valueOf(township))).stream()
                .flatMap(each -> each.lines().stream())
                .filter(line -> line.indicator().equals(code))
                .map(line -> Result.stored(line.contribution()))
                .findFirst();
    }

    /** Two townships, and in which share of the draws the first is ahead. */
    record Pair(int township, int other, double ahead) {}

    List<Pair> pairs() {
        var ranked =
                result.ballot().members().stream()
                        .filter(member -> result.rank(member.id(), result.top()).isPresent())
                        .toList();
        return ranked.stream()
                .flatMap(
                        one ->
                                ranked.stream()
                                        .filter(other -> other.id() != one.id())
                                        .map(other -> pair(one, other)))
                .toList();
    }

    private Pair pair(Member one, Member other) {
        int year = result.ballot().year();
        double ahead = result.intervals().ahead(year, one.unit(), other.unit());
        return new Pair(one.id(), other.id(), ahead);
    }

    List<Flaw> remarks() {
        return result.scores().remarks();
    }

    /** What would move a township, the greatest gain first. */
    List<Lever> levers(Member member) {
        return Levers.of(result.scores(), member.unit(), result.ballot().year());
    }
}
