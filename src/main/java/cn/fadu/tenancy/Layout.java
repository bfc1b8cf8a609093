package cn.fadu.tenancy;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A template's files put together for a tenant that begins with all of them: what a later file
 * drops is not made, and a column that a later file adds stands in its table from the start. The
 * catalog ends the same as if the files had come one by one, which the drift check compares.
 */
final class Layout {

    /** Whatever is written into them, their rows fit on a page. */
    private static final Set<String> SHORT_ROWS =
            Set.of(
                    "audit_event",
                    "draft",
                    "draft_reading",
                    "draft_step",
                    "draft_step_proposal",
                    "filing",
                    "filing_correction",
                    "filing_reading",
                    "review",
                    "review_comment",
                    "scorecard",
                    "scorecard_lever",
                    "scorecard_line",
                    "sign_off",
                    "system_reading");

    private static final Pattern NOTE = Pattern.compile("(?m)^--.*\\n");
    private static final Pattern TABLE = Pattern.compile("(?s)create table (\\w+) \\(.*?\\n\\);");

    private static final Pattern LONG_TYPE =
            Pattern.compile("(?m)^( +[a-z_0-9]+ +(?:text|numeric))\\b");

    private static final Pattern DROPPED_INDEX = Pattern.compile("(?m)^drop index (\\w+);\\n");

    private static final Pattern DROPPED_KEY =
            Pattern.compile("(?m)^alter table (\\w+) drop constraint \\1_(\\w+)_(key|fkey);\\n");

    /** One column alone, which refers to no table that may not be there yet. */
    private static final Pattern ADDED_COLUMN =
            Pattern.compile(
                    "(?m)^alter table (\\w+) add column ((?:(?!references|,\\s+add)[^;])*);\\n");

    private String text;

    private Layout(String text) {
        this.text = text;
    }

    static String of(List<Migration> files) {
        var whole = files.stream().map(Migration::bare).collect(Collectors.joining("\n;\n"));
        var layout = new Layout(NOTE.matcher(whole + "\n").replaceAll(""));
        layout.leaveOutDroppedIndexes();
        layout.leaveOutDroppedKeys();
        layout.addColumnsAtOnce();
        layout.keepShortRowsOnThePage();
        layout.nameConstraints();
        return layout.text;
    }

    private void leaveOutDroppedIndexes() {
        for (var dropped : found(DROPPED_INDEX)) {
            var made =
                    Pattern.compile("(?m)^create index %s on [^;]*;\\n".formatted(dropped.group(1)))
                            .matcher(text);
            if (made.find()) {
                text = made.replaceFirst("").replace(dropped.group(), "");
            }
        }
    }

    /** Of one column, the last that is said of it. */
    private void leaveOutDroppedKeys() {
        for (var dropped : found(DROPPED_KEY)) {
            var said = dropped.group(3).equals("key") ? "unique" : "references [^,\\n]*";
            var made =
                    Pattern.compile(
                                    "(?s)(create table %s \\((?:(?!\\n\\);).)*?\\n +%s [^\\n]*?) %s(?=,?\\n)"
                                            .formatted(dropped.group(1), dropped.group(2), said))
                            .matcher(text);
            if (made.find()) {
                text = made.replaceFirst("$1").replace(dropped.group(), "");
            }
        }
    }

    private void addColumnsAtOnce() {
        for (var added : found(ADDED_COLUMN)) {
            var begun = text.indexOf("create table %s (".formatted(added.group(1)));
            var end = begun < 0 ? -1 : text.indexOf("\n);", begun);
            if (end >= 0) {
                text =
                        text.substring(0, end)
                                + ",\n    "
                                + added.group(2)
                                + text.substring(end).replace(added.group(), "");
            }
        }
    }

    private List<MatchResult> found(Pattern what) {
        return what.matcher(text).results().toList();
    }

    /** Without a store for long values, which would be a table and an index more. */
    private void keepShortRowsOnThePage() {
        text = TABLE.matcher(text).replaceAll(table -> Matcher.quoteReplacement(onThePage(table)));
    }

    private void nameConstraints() {
        text =
                TABLE.matcher(text)
                        .replaceAll(
                                table ->
                                        Matcher.quoteReplacement(
                                                ConstraintNames.in(table.group(1), table.group())));
    }

    private static String onThePage(MatchResult table) {
        return SHORT_ROWS.contains(table.group(1))
                ? LONG_TYPE.matcher(table.group()).replaceAll("$1 storage plain")
                : table.group();
    }
}
