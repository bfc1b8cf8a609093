package cn.fadu.scoring;

import cn.fadu.scoring.RankShift.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Ranks every mixture of the old and the new that tells what each change did by itself. */
final class RankShifts {

    private static final int OWN = 1;
    private static final int OTHERS = 2;
    private static final int METHOD = 4;
    private static final int MEMBERS = 8;
    private static final int ALL = OWN | OTHERS | METHOD | MEMBERS;

    /** How many of the 24 orders of four changes put a number of them before a given one. */
    private static final int[] ORDERS = {6, 2, 2, 6};

    private final Contest before;
    private final Contest after;
    private final Map<Integer, Optional<Scores>> together = new HashMap<>();

    RankShifts(Contest before, Contest after) {
        this.before = tolerant(before);
        this.after = tolerant(after);
    }

    /** A mixture must not fail because nobody in it reports some indicator. */
    private static Contest tolerant(Contest contest) {
        var method = contest.method().change().uninformative(Uninformative.LEAVE_OUT).build();
        return new Contest(method, contest.values(), contest.year());
    }

    List<RankShift> all() {
        var shifts = new ArrayList<RankShift>();
        for (var unit : before.values().unitsOf(before.year())) {
            if (rank(unit, 0).isPresent() && rank(unit, ALL).isPresent()) {
                shifts.add(shift(unit));
            }
        }
        shifts.sort(Comparator.comparingInt(RankShift::places).reversed());
        return List.copyOf(shifts);
    }

    private RankShift shift(String unit) {
        var ranks = new int[ALL + 1];
        for (int mixture = 0; mixture <= ALL; mixture++) {
            ranks[mixture] = rank(unit, mixture).orElse(behindAll());
        }
        return new RankShift(
                unit,
                ranks[0],
                ranks[ALL],
                part(ranks, OWN),
                part(ranks, OTHERS),
                part(ranks, METHOD),
                part(ranks, MEMBERS));
    }

    private static Part part(int[] ranks, int change) {
        int sum = 0;
        for (int mixture = 0; mixture <= ALL; mixture++) {
            if ((mixture & change) == 0) {
                int gained = ranks[mixture] - ranks[mixture | change];
                sum += ORDERS[Integer.bitCount(mixture)] * gained;
            }
        }
        return new Part(sum);
    }

    private int behindAll() {
        return Math.max(before.values().units().size(), after.values().units().size()) + 1;
    }

    /** The unit's overall place in a mixture, if it has one. */
    private Optional<Integer> rank(String unit, int mixture) {
        boolean alike = ((mixture & OWN) != 0) == ((mixture & OTHERS) != 0);
        var scores =
                alike
                        ? together.computeIfAbsent(mixture, _ -> score(unit, mixture))
                        : score(unit, mixture);
        return scores.flatMap(
                found -> found.rank(unit, 0, found.top()).stream().boxed().findFirst());
    }

    private Optional<Scores> score(String unit, int mixture) {
        var method = ((mixture & METHOD) != 0 ? after : before).method();
        return new Scoring(method).score(mixed(unit, mixture)) instanceof Scores scores
                ? Optional.of(scores)
                : Optional.empty();
    }

    private Values mixed(String unit, int mixture) {
        var members = new TreeSet<>(members(mixture));
        var sources = new TreeMap<String, Contest>();
        for (var member : members) {
            boolean isNew = (mixture & (member.equals(unit) ? OWN : OTHERS)) != 0;
            sources.put(member, source(member, isNew));
        }
        return Values.mixed(sources);
    }

    private List<String> members(int mixture) {
        var contest = (mixture & MEMBERS) != 0 ? after : before;
        return contest.values().unitsOf(contest.year());
    }

    /** Where the figures come from; an entrant has only new ones, a leaver only old ones. */
    private Contest source(String member, boolean isNew) {
        var first = isNew ? after : before;
        var second = isNew ? before : after;
        return first.values().unitsOf(first.year()).contains(member) ? first : second;
    }
}
