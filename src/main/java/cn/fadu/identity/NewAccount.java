package cn.fadu.identity;

import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Township;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody to be let in, at the place where their role works. */
public record NewAccount(
        String username,
        String displayName,
        Role role,
        Optional<County> county,
        Optional<Township> township) {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{2,199}");

    public NewAccount {
        if (!isUsername(username)) {
            throw new IllegalArgumentException("Not a user name");
        }
        if (displayName.isBlank() || displayName.length() > 100) {
            throw new IllegalArgumentException("A name has 1 to 100 characters");
        }
        if (role.worksInTownship() != township.isPresent()
                || (role == Role.OPERATOR) != county.isEmpty()) {
            throw new IllegalArgumentException("Not the place of a " + role.code());
        }
    }

    /** Somebody of the county's own offices. */
    public static NewAccount inCounty(String username, String name, Role role, County county) {
        return new NewAccount(username, name, role, Optional.of(county), Optional.empty());
    }

    public static NewAccount inTownship(String username, String name, Role role, Township at) {
        return new NewAccount(username, name, role, Optional.of(at.county()), Optional.of(at));
    }

    public static NewAccount operator(String username, String name) {
        return new NewAccount(username, name, Role.OPERATOR, Optional.empty(), Optional.empty());
    }

    /** Small letters, digits and {@code . _ @ + -}, three to 200 of them. */
    public static boolean isUsername(String text) {
        return USERNAME.matcher(text).matches();
    }

    /** What somebody typed, as user names are written. */
    public static String written(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
