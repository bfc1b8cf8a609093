package cn.fadu.publication;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Townships that are fairly compared with each other.
 *
 * @param name of a kind its word (乡, 镇, 街道), of a band of population its ends (0-9999, 30000+), of
 *     a hand-made group what the county called it
 */
public record Peers(Basis basis, String name, Set<Integer> townships) {

    /** What the members have in common. */
    public enum Basis {
        KIND,
        POPULATION,
        HAND_MADE
    }

    /** A township and its place in the whole; empty when it has none. */
    public record Place(int township, Optional<Integer> rank) {}

    public Peers {
        townships = Set.copyOf(townships);
    }

    /** Names the group in an address: {@code kind:镇}, {@code population:10000-29999}. */
    public String key() {
        return basis.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":" + name;
    }

    /**
     * The places within the group, from the places in the whole: who is ahead stays ahead, ties
     * stay ties (1-2-2-4). Townships outside the group or without a place are not in the map.
     */
    public Map<Integer, Integer> places(Collection<Place> whole) {
        var inside =
                whole.stream()
                        .filter(each -> townships.contains(each.township()))
                        .filter(each -> each.rank().isPresent())
                        .toList();
        var places = new HashMap<Integer, Integer>();
        for (var each : inside) {
            int rank = each.rank().orElseThrow();
            long better = inside.stream().filter(peer -> peer.rank().orElseThrow() < rank).count();
            places.put(each.township(), (int) better + 1);
        }
        return Map.copyOf(places);
    }
}
