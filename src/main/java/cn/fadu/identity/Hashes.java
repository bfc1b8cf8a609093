package cn.fadu.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Drawn secrets that are kept as hashes alone; they are long enough to need no salt. */
public final class Hashes {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private Hashes() {}

    public static String of(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    public static byte[] drawn(int bytes) {
        var drawn = new byte[bytes];
        CHANCE.nextBytes(drawn);
        return drawn;
    }

    /** Sixteen letters and digits that nobody mixes up, about 79 bits, in groups of four. */
    static String drawnToBeTyped() {
        var code = new StringBuilder();
        for (var letter = 0; letter < 16; letter++) {
            code.append(letter > 0 && letter % 4 == 0 ? "-" : "");
            code.append(LETTERS.charAt(CHANCE.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
