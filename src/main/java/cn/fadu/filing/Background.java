package cn.fadu.filing;

import java.util.List;

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

    static Background alone(int year, FiledYears own) {
        return new Background(year, own, List.of());
    }
}
