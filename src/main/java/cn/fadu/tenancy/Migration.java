package cn.fadu.tenancy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One numbered file of a template, {@code V001__what_it_does.sql}.
 *
 * @param bare the file as it is run: without its remarks on tables and columns, which are for
 *     readers of the template. In each of two thousand tenants they would only cost time and room
 * @param checksum of the whole file, by which a ledger tells that it has changed
 */
record Migration(int version, String name, String sql, String bare, String checksum) {

    private static final Pattern REMARK =
            Pattern.compile("(?m)^comment on [a-z]+ [a-z_.]+ is '(?:[^']|'')*';");

    Migration(int version, String name, String sql) {
        this(version, name, sql, REMARK.matcher(sql).replaceAll(""), checksum(sql));
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
