package cn.fadu.tenancy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** One numbered file of a template, {@code V001__what_it_does.sql}. */
record Migration(int version, String name, String sql) {

    String checksum() {
        return checksum(sql);
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
