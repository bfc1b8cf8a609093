package cn.fadu.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What makes a password good enough: length above all, no rule about kinds of characters (NIST SP
 * 800-63B, 3.1.1).
 */
public final class PasswordPolicy {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private static final Set<String> COMMON =
            Set.of(
                    "123456789012",
                    "1234567890123",
                    "111111111111",
                    "000000000000",
                    "888888888888",
                    "666666666666",
                    "abcdefghijkl",
                    "abcd12345678",
                    "abc123456789",
                    "a12345678901",
                    "qwertyuiop12",
                    "qwertyuiop123",
                    "qwerty123456",
                    "1q2w3e4r5t6y",
                    "1qaz2wsx3edc",
                    "1qaz@wsx3edc",
                    "q1w2e3r4t5y6",
                    "password1234",
                    "password12345",
                    "password123456",
                    "passw0rd1234",
                    "administrator",
                    "admin123456789",
                    "adminadmin12",
                    "woaini520131",
                    "woaini1314520",
                    "woaizhongguo",
                    "zhongguo1949",
                    "iloveyou1314",
                    "letmein12345",
                    "welcome12345",
                    "changeme1234",
                    "fadufadufadu");

    private PasswordPolicy() {}

    /** The first thing wrong with a password for this user name, if anything is. */
    public static Optional<PasswordFlaw> flawOf(String password, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(PasswordFlaw.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(PasswordFlaw.TOO_LONG);
        }
        var plain = password.toLowerCase(Locale.ROOT);
        if (plain.contains(username)) {
            return Optional.of(PasswordFlaw.LIKE_THE_NAME);
        }
        return COMMON.contains(plain) || plain.chars().distinct().count() < 4
                ? Optional.of(PasswordFlaw.COMMON)
                : Optional.empty();
    }
}
