package cn.fadu.mail;

import java.util.regex.Pattern;

/** One plain letter to one person. */
public record Letter(String to, String subject, String text) {

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.)*[A-Za-z0-9-]{1,63}");

    public Letter {
        if (!isAddress(to)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
        if (subject.isBlank() || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A subject is one line");
        }
    }

    /**
     * One mailbox and nothing around it: no second address, no line, no name can be smuggled in.
     */
    public static boolean isAddress(String text) {
        return text.length() <= 200 && ADDRESS.matcher(text).matches();
    }
}
