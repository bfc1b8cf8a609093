package cn.fadu.tenancy;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * The opaque name of a schema and of the role that works in it: {@code c_m2x8d4} for a county,
 * {@code t_k7f3q9} for a township, {@code platform} for the registry. Drawn at random, so that it
 * tells nothing and is never given twice.
 */
public record SchemaName(String value) {

    private static final Pattern FORM = Pattern.compile("platform|[ct]_[a-z0-9]{6}");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom CHANCE = new SecureRandom();

    static final SchemaName PLATFORM = new SchemaName("platform");

    public SchemaName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a schema of Fadu");
        }
    }

    static SchemaName ofNewCounty() {
        return drawn("c_");
    }

    static SchemaName ofNewTownship() {
        return drawn("t_");
    }

    private static SchemaName drawn(String prefix) {
        var name = new StringBuilder(prefix);
        CHANCE.ints(6, 0, LETTERS.length()).forEach(at -> name.append(LETTERS.charAt(at)));
        return new SchemaName(name.toString());
    }

    /** The name as an identifier; its form leaves nothing to escape. */
    String quoted() {
        return '"' + value + '"';
    }

    @Override
    public String toString() {
        return value;
    }
}
