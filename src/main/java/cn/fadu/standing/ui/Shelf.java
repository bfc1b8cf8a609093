package cn.fadu.standing.ui;

import cn.fadu.publication.Edition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The newest standing edition of each year, the latest year first. */
record Shelf(List<Edition> editions) {

    /** From a county's editions, the newest first. */
    static Shelf of(List<Edition> all) {
        return new Shelf(
                all.stream()
                        .filter(Edition::stands)
                        .filter(each -> newest(all, each))
                        .sorted(Comparator.comparing(Edition::year).reversed())
                        .toList());
    }

    private static boolean newest(List<Edition> all, Edition edition) {
        return all.stream()
                .filter(other -> other.stands() && other.year() == edition.year())
                .allMatch(other -> other.number() <= edition.number());
    }

    List<Integer> years() {
        return editions.stream().map(Edition::year).toList();
    }

    /** The year's edition, or the latest when that year was never published. */
    Optional<Edition> of(Optional<Integer> year) {
        return editions.stream()
                .filter(edition -> year.filter(wanted -> wanted == edition.year()).isPresent())
                .findFirst()
                .or(() -> editions.stream().findFirst());
    }

    Optional<Edition> before(Edition edition) {
        return editions.stream().filter(each -> each.year() == edition.year() - 1).findFirst();
    }
}
