package cn.fadu.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * 11个村、1个社区配备法律顾问: what the list counts is told once, and each of its figures is a part of the
 * whole. A sum stands nowhere in the report, so each part is proposed with its own words and marked
 * as one.
 */
final class ListedParts {

    private final String text;

    ListedParts(String text) {
        this.text = text;
    }

    /** From the back to the front and again to the back, as the words may stand at either end. */
    List<Finding> marked(List<Finding> findings) {
        var found = new ArrayList<>(findings);
        for (var at = found.size() - 1; at > 0; at--) {
            share(found, at, at - 1);
        }
        for (var at = 1; at < found.size(); at++) {
            share(found, at - 1, at);
        }
        return found;
    }

    private void share(List<Finding> found, int from, int to) {
        var giver = found.get(from);
        var taker = found.get(to);
        var first = Math.min(from, to);
        giver.claims().stream()
                .filter(claim -> takes(claim.rule(), taker))
                .filter(claim -> areListed(claim.rule(), found.get(first), found.get(first + 1)))
                .findFirst()
                .ifPresent(
                        claim -> {
                            found.set(from, giver.with(List.of(claim.asPart())));
                            found.set(to, taker.with(List.of(part(claim, taker))));
                        });
    }

    private static boolean takes(Rule rule, Finding taker) {
        var isFree = taker.claims().isEmpty() && taker.reservation().isEmpty();
        var isOfTheRule = taker.claims().stream().anyMatch(claim -> claim.rule().equals(rule));
        return (isFree || isOfTheRule) && rule.units().contains(taker.quantity().family());
    }

    private boolean areListed(Rule rule, Finding first, Finding second) {
        return rule.parts()
                .filter(noun -> noun.joins(text, first.quantity(), second.quantity()))
                .isPresent();
    }

    /** The taker's own claim, else the shared one with the taker's own noun for its cue. */
    private static Claim part(Claim shared, Finding taker) {
        if (!taker.claims().isEmpty()) {
            return taker.claims().getFirst().asPart();
        }
        var at = taker.frame().at();
        int end =
                shared.rule()
                        .parts()
                        .flatMap(noun -> noun.end(taker.frame().after()))
                        .map(length -> at + length)
                        .orElse(0);
        return new Claim(shared.rule(), shared.gap(), 1, shared.topicGap(), at, end, true);
    }
}
