package cn.fadu.tenancy;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes beside each constraint of a {@code create table} the name that the server would give it. A
 * name that is not given the server chooses, and looks through the catalog whether it is free: over
 * two hundred times for one township.
 */
final class ConstraintNames {

    /** A line of its own for each, as the template's files are written. */
    private static final Pattern COLUMN =
            Pattern.compile(
                    "(?m)^( {4}(?!(?:constraint|primary|unique|foreign|check)\\b)(\\w+) )(.*)$");

    private static final Pattern KEY =
            Pattern.compile("(?m)^ {4}(?=(primary key|unique|foreign key) \\(([\\w, ]+)\\))");

    /** The first of its kind in a column; what has a name keeps it. */
    private static final String UNNAMED = "(?<!is|constraint \\w{1,63}) (?=%s)";

    private static final Pattern PRIMARY = unnamed("primary key");

    private static final int LONGEST = 63;

    private final String table;

    private ConstraintNames(String table) {
        this.table = table;
    }

    static String in(String table, String statement) {
        var names = new ConstraintNames(table);
        var columns = COLUMN.matcher(statement).replaceAll(names::column);
        return KEY.matcher(columns).replaceAll(names::key);
    }

    private static Pattern unnamed(String kind) {
        return Pattern.compile(UNNAMED.formatted(kind));
    }

    private String column(MatchResult line) {
        var name = line.group(2);
        var rest = line.group(3);
        if (!rest.contains("not null") && PRIMARY.matcher(rest).find()) {
            rest = PRIMARY.matcher(rest).replaceFirst(" not null ");
        }
        rest = named(rest, "not null", name + "_not_null");
        rest = named(rest, "primary key", "pkey");
        rest = named(rest, "unique", name + "_key");
        rest = named(rest, "references", name + "_fkey");
        rest = named(rest, "check \\(", name + "_check");
        return Matcher.quoteReplacement(line.group(1) + rest);
    }

    private String named(String rest, String kind, String ending) {
        return unnamed(kind).matcher(rest).replaceFirst(name(ending, " "));
    }

    private String key(MatchResult key) {
        var columns = key.group(2).replace(", ", "_");
        var ending =
                switch (key.group(1)) {
                    case "unique" -> columns + "_key";
                    case "foreign key" -> columns + "_fkey";
                    default -> "pkey";
                };
        return name(ending, "    ");
    }

    /** A name that is too long the server shortens in its own way. */
    private String name(String ending, String space) {
        var name = table + "_" + ending;
        return name.length() > LONGEST ? space : space + "constraint " + name + " ";
    }
}
