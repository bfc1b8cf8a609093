package cn.fadu.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What may leave the county: a ranking with letters or bands instead of names. */
public final class Anonymised {

    /** The smallest number of units behind one band, so that nobody is recognised by it. */
    private static final int FEWEST = 3;

    /** Some neighbouring units of a ranking: the places from and to, and how they score. */
    public record Band(
            int firstRank, int lastRank, int units, double lowest, double median, double highest) {}

    private Anonymised() {}

    /** A letter for each unit, dealt by a seed, so that neither name nor place shows. */
    public static Map<String, String> letters(List<String> units, long seed) {
        var order = new ArrayList<>(units.stream().distinct().sorted().toList());
        var dice = new Dice(Dice.key(seed, order.size()));
        for (int i = order.size() - 1; i > 0; i--) {
            int j = dice.below(i + 1);
            var swapped = order.get(i);
            order.set(i, order.get(j));
            order.set(j, swapped);
        }
        var letters = new HashMap<String, String>();
        for (int i = 0; i < order.size(); i++) {
            letters.put(order.get(i), letter(i));
        }
        return letters;
    }

    /** A to Z, then AA, AB and so on. */
    private static String letter(int index) {
        var last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    /**
     * At most so many bands of nearly equal size, the best first. Units that share a place share a
     * band, and a band has at least three units; units without a place are left out.
     */
    public static List<Band> bands(List<Standing> standings, int most) {
        var ranked =
                standings.stream()
                        .filter(each -> each.rank().isPresent())
                        .sorted(Comparator.comparingInt(each -> each.rank().orElseThrow()))
                        .toList();
        int size = Math.max(FEWEST, Math.ceilDiv(ranked.size(), Math.max(1, most)));
        var bands = new ArrayList<List<Standing>>();
        for (int from = 0; from < ranked.size(); ) {
            int to = endOfBand(ranked, from, size);
            bands.add(ranked.subList(from, to));
            from = to;
        }
        return ranked.size() < FEWEST ? List.of() : bands.stream().map(Anonymised::band).toList();
    }

    private static int endOfBand(List<Standing> ranked, int from, int size) {
        int to = Math.min(from + size, ranked.size());
        while (to < ranked.size() && ranked.get(to).rank().equals(ranked.get(to - 1).rank())) {
            to++;
        }
        return ranked.size() - to < FEWEST ? ranked.size() : to;
    }

    private static Band band(List<Standing> units) {
        var scores =
                units.stream().mapToDouble(each -> each.score().orElseThrow()).sorted().toArray();
        return new Band(
                units.getFirst().rank().orElseThrow(),
                units.getLast().rank().orElseThrow(),
                units.size(),
                scores[0],
                Quantiles.ofSorted(scores, 0.5),
                scores[scores.length - 1]);
    }
}
