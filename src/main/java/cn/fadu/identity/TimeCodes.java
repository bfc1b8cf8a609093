package cn.fadu.identity;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that change every half minute (RFC 6238 with HMAC-SHA-1), as every code
 * generator on a phone makes them.
 */
final class TimeCodes {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_LETTERS = 32;
    private static final int SECONDS = 30;
    private static final SecureRandom CHANCE = new SecureRandom();

    private TimeCodes() {}

    /** 160 bits, in the letters that people can type (RFC 4648, base 32). */
    static String newSecret() {
        var letters = new StringBuilder();
        for (var letter = 0; letter < SECRET_LETTERS; letter++) {
            letters.append(ALPHABET.charAt(CHANCE.nextInt(ALPHABET.length())));
        }
        return letters.toString();
    }

    static long stepAt(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS);
    }

    /**
     * Which half minute a code belongs to: this one, the one before or the one after, because
     * clocks differ.
     */
    static OptionalLong stepOf(String secret, String code, Instant now) {
        var present = stepAt(now);
        return LongStream.of(present, present - 1, present + 1)
                .filter(step -> code(secret, step).equals(code))
                .findFirst();
    }

    static String code(String secret, long step) {
        var hash = hash(decoded(secret), step);
        var at = hash[hash.length - 1] & 0xf;
        var number = ByteBuffer.wrap(hash).getInt(at) & 0x7fff_ffff;
        return "%06d".formatted(number % 1_000_000);
    }

    /** What a generator reads from a picture. */
    static String address(String issuer, String username, String secret) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%1$s"
                .formatted(escaped(issuer), escaped(username), secret);
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static byte[] hash(byte[] key, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-1", e);
        }
    }

    private static byte[] decoded(String secret) {
        var bytes = ByteBuffer.allocate(secret.length() * 5 / 8);
        var bits = 0;
        var held = 0;
        for (var letter : secret.toCharArray()) {
            bits = bits << 5 | ALPHABET.indexOf(letter);
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.put((byte) (bits >> held));
            }
        }
        return bytes.array();
    }
}
