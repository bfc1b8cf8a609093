package cn.fadu.tenancy;

import java.util.regex.Pattern;

/**
 * A township to be added: nine-digit code, name, kind.
 *
 * @param activeFrom the first reporting year it is a member of its county
 */
public record NewTownship(String code, String name, Township.Kind kind, int activeFrom) {

    private static final Pattern CODE = Pattern.compile("[0-9]{9}");

    public NewTownship {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A township's code has nine digits: " + code);
        }
        if (activeFrom < 1990 || activeFrom > 2200) {
            throw new IllegalArgumentException("Not a reporting year: " + activeFrom);
        }
        Names.check(name);
    }
}
