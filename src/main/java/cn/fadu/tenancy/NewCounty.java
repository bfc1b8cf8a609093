package cn.fadu.tenancy;

import java.util.regex.Pattern;

/** A county to be added: six-digit code and name. */
public record NewCounty(String code, String name) {

    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    public NewCounty {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A county's code has six digits: " + code);
        }
        Names.check(name);
    }
}
