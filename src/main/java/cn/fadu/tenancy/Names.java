package cn.fadu.tenancy;

import java.util.regex.Pattern;

/** What may be the name of a county or township: it is shown everywhere and must not deceive. */
final class Names {

    /** Control, invisible, direction-changing and unassigned characters; lone surrogates too. */
    private static final Pattern DECEPTIVE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private Names() {}

    static void check(String name) {
        if (name.isBlank() || !name.equals(name.strip()) || name.length() > 100) {
            throw new IllegalArgumentException("A name has 1 to 100 characters, none around it");
        }
        if (DECEPTIVE.matcher(name).find()) {
            throw new IllegalArgumentException("A name has no invisible characters");
        }
    }
}
