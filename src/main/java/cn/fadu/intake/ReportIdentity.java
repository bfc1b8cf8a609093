package cn.fadu.intake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Whose report it seems to be, and of which year: candidates, the likeliest first. */
public record ReportIdentity(List<String> townships, List<String> counties, List<Integer> years) {

    public Optional<String> township() {
        return townships.stream().findFirst();
    }

    public Optional<String> county() {
        return counties.stream().findFirst();
    }

    public OptionalInt year() {
        return years.stream().mapToInt(Integer::intValue).findFirst();
    }

    /** Whether this is the report of a township for a year; a doubt asks, it never decides. */
    public Belonging compare(String expectedTownship, int expectedYear) {
        if (townships.isEmpty() || years.isEmpty()) {
            return new Belonging.Unknown();
        }
        if (!sameTownship(townships.getFirst(), expectedTownship)) {
            return new Belonging.OtherTownship(townships.getFirst());
        }
        return years.getFirst() == expectedYear
                ? new Belonging.Match()
                : new Belonging.OtherYear(years.getFirst());
    }

    /** Reports write a township's name with or without the county's before it, and 街 for 街道. */
    private static boolean sameTownship(String found, String expected) {
        var full = found.endsWith("街") ? found + "道" : found;
        return full.endsWith(expected) || expected.endsWith(full);
    }
}
