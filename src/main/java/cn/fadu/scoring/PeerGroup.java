package cn.fadu.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Units that are fairly compared with each other, such as all 街道 or all small townships. */
public record PeerGroup(String name, Set<String> units) {

    public PeerGroup {
        units = Set.copyOf(units);
    }

    /** A group for each kind, in the order of the kinds' names. */
    public static List<PeerGroup> byKind(Map<String, String> kindOfUnit) {
        var groups = new TreeMap<String, Set<String>>();
        kindOfUnit.forEach(
                (unit, kind) -> groups.computeIfAbsent(kind, _ -> new TreeSet<>()).add(unit));
        return groups.entrySet().stream()
                .map(entry -> new PeerGroup(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Bands of size between ascending edges, each including its lower one; named {@code 0-9999},
     * {@code 10000-29999} and {@code 30000+} for edges 10,000 and 30,000.
     */
    public static List<PeerGroup> bySize(Map<String, Integer> sizes, int... edges) {
        return Arrays.stream(edgesWithEnds(edges))
                .limit(edges.length + 1L)
                .mapToObj(low -> band(sizes, low, edges))
                .filter(group -> !group.units().isEmpty())
                .toList();
    }

    private static int[] edgesWithEnds(int[] edges) {
        var all = new int[edges.length + 1];
        System.arraycopy(edges, 0, all, 1, edges.length);
        return all;
    }

    private static PeerGroup band(Map<String, Integer> sizes, int low, int[] edges) {
        int high =
                Arrays.stream(edges)
                        .filter(edge -> edge > low)
                        .findFirst()
                        .orElse(Integer.MAX_VALUE);
        var units = new TreeSet<String>();
        sizes.forEach(
                (unit, size) -> {
                    if (size >= low && size < high) {
                        units.add(unit);
                    }
                });
        var name = high == Integer.MAX_VALUE ? low + "+" : low + "-" + (high - 1);
        return new PeerGroup(name, units);
    }
}
