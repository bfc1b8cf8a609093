package cn.fadu.filing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the figures of a year are held against.
 *
 * @param own the township's years before
 * @param peers the approved figures of the county's other townships, for the county's reviewer
 *     alone; a township that looks at its own figures has none
 */
public record Background(int year, FiledYears own, List<FiledYears> peers) {

    /** How far back a figure's history is asked for. */
    static final int YEARS = 10;

    /**
     * @param approved by township, as {@link ReceivedRows#approvedAround} finds it
     */
    static Background of(ReceivedFiling filing, Map<Integer, FiledYears> approved) {
        var own =
                Optional.ofNullable(approved.get(filing.townshipId()))
                        .orElseGet(FiledYears::none)
                        .before(filing.year());
        var peers =
                approved.entrySet().stream()
                        .filter(each -> each.getKey() != filing.townshipId())
                        .map(Map.Entry::getValue)
                        .toList();
        return new Background(filing.year(), own, peers);
    }

    static Background alone(int year, FiledYears own) {
        return new Background(year, own, List.of());
    }
}
