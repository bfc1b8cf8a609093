package cn.fadu.tenancy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One numbered file of a template, {@code V001__what_it_does.sql}. */
record Migration(int version, String name, String sql) {

    /** Whatever is written into them, their rows fit on a page. */
    private static final Set<String> SHORT_ROWS =
            Set.of(
                    "draft",
                    "draft_step_proposal",
                    "filing",
                    "review_comment",
                    "scorecard",
                    "scorecard_lever",
                    "scorecard_line",
                    "sign_off");

    private static final Pattern TABLE = Pattern.compile("(?s)create table (\\w+) \\(.*?\\n\\);");

    private static final Pattern LONG_TYPE =
            Pattern.compile("(?m)^( +[a-z_0-9]+ +(?:text|numeric))\\b");

    private static final Pattern REMARK =
            Pattern.compile("(?m)^comment on [a-z]+ [a-z_.]+ is '(?:[^']|'')*';");

    String checksum() {
        return checksum(sql);
    }

    /**
     * The file as it is run: without its remarks on tables and columns, which are for readers of
     * the template, and with tables of short rows made without a store for long values, which would
     * be two relations more. In each of two thousand tenants both would only cost time and room.
     */
    String lean() {
        return TABLE.matcher(REMARK.matcher(sql).replaceAll(""))
                .replaceAll(table -> Matcher.quoteReplacement(lean(table)));
    }

    private static String lean(MatchResult table) {
        return SHORT_ROWS.contains(table.group(1))
                ? LONG_TYPE.matcher(table.group()).replaceAll("$1 storage plain")
                : table.group();
    }

    /** Whether it may make a table or a view, which begins without any grant. */
    boolean creates() {
        return sql.toLowerCase(Locale.ROOT).contains("create");
    }

    static String checksum(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
