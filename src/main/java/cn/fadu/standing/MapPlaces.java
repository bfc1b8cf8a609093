package cn.fadu.standing;

import static java.util.stream.Collectors.groupingBy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which outline of a map shows which township: the one chosen by hand, else the one of the same
 * name, else the one of the same name but for the words 乡, 镇 or 街道, where only one can be meant.
 */
public record MapPlaces(List<Place> townships, List<Outline> outlines) {

    /** A township as it is called now. */
    public record Place(int id, String code, String name) {}

    /** An outline, and the township that somebody chose for it. */
    public record Outline(String name, Optional<Integer> chosen) {}

    /** Outlines' names by the township's id. */
    public Map<Integer, String> matched() {
        var found = new HashMap<Integer, String>();
        outlines.forEach(
                outline -> outline.chosen().ifPresent(id -> found.put(id, outline.name())));
        join(found, MapPlaces::plain);
        join(found, MapPlaces::stem);
        return found;
    }

    /** Those that the map shows nowhere. */
    public List<Place> unplaced() {
        var matched = matched();
        return townships.stream().filter(place -> !matched.containsKey(place.id())).toList();
    }

    /** Outlines that show no township. */
    public List<String> unused() {
        var used = matched().values();
        return outlines.stream().map(Outline::name).filter(name -> !used.contains(name)).toList();
    }

    /** The outline chosen by hand. */
    public Optional<String> chosen(Place place) {
        return outlines.stream()
                .filter(outline -> outline.chosen().filter(id -> id == place.id()).isPresent())
                .map(Outline::name)
                .findFirst();
    }

    private void join(Map<Integer, String> found, Function<String, String> spelling) {
        var free =
                outlines.stream()
                        .map(Outline::name)
                        .filter(name -> !found.containsValue(name))
                        .collect(groupingBy(spelling));
        townships.stream()
                .filter(place -> !found.containsKey(place.id()))
                .collect(groupingBy(place -> spelling.apply(place.name())))
                .forEach(
                        (name, places) -> {
                            var same = free.getOrDefault(name, List.of());
                            if (places.size() == 1 && same.size() == 1) {
                                found.put(places.getFirst().id(), same.getFirst());
                            }
                        });
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private static String stem(String name) {
        var stem = plain(name).replaceFirst("(街道办事处|街道办|街道|镇人民政府|乡人民政府|镇|乡)$", "");
        return stem.isEmpty() ? plain(name) : stem;
    }
}
