package cn.fadu.intake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Whose report it seems to be, and of which year: candidates, the likeliest first. A doubt asks, it
 * never decides.
 *
 * @param countiesBefore the counties that stand directly before the township's own name
 */
public record ReportIdentity(
        List<String> townships,
        List<String> counties,
        List<String> countiesBefore,
        List<Integer> years) {

    private static final Pattern REMARK = Pattern.compile("[（(].*");

    public Optional<String> township() {
        return townships.stream().findFirst();
    }

    public Optional<String> county() {
        return counties.stream().findFirst();
    }

    public OptionalInt year() {
        return years.stream().mapToInt(Integer::intValue).findFirst();
    }

    /**
     * The township it names instead of this one, with its county where only that differs; empty
     * where it agrees or names none.
     */
    public Optional<String> otherTownship(String township, String county) {
        if (townships.isEmpty()) {
            return Optional.empty();
        }
        if (townships.stream().noneMatch(name -> sameTownship(name, township))) {
            return township();
        }
        return countiesBefore.isEmpty()
                        || countiesBefore.stream().anyMatch(name -> sameCounty(name, county))
                ? Optional.empty()
                : Optional.of(countiesBefore.getFirst() + township);
    }

    /** The year it is about instead of this one; empty where it agrees or names none. */
    public OptionalInt otherYear(int year) {
        return years.isEmpty() || years.contains(year) ? OptionalInt.empty() : year();
    }

    /** Reports write a township's name with or without the county's before it, and 街 for 街道. */
    private static boolean sameTownship(String found, String expected) {
        var full = found.endsWith("街") ? found + "道" : found;
        return full.endsWith(expected) || expected.endsWith(full);
    }

    /** With or without the prefecture before it; what stands in brackets is a remark. */
    private static boolean sameCounty(String found, String expected) {
        var name = REMARK.matcher(expected).replaceFirst("");
        return found.endsWith(name) || name.endsWith(found);
    }
}
