package cn.fadu.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** One line of a trail: who did what to which thing, and when, to the microsecond. */
public record Event(Instant at, String actor, String action, String subject, String detail) {

    static final String BEFORE_THE_FIRST = "0".repeat(64);

    /** SHA-256 over the predecessor's hash and every field, each led by its length in bytes. */
    String hashAfter(String previous) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var field : List.of(previous, at.toString(), actor, action, subject, detail)) {
                var bytes = field.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
