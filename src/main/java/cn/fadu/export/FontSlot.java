package cn.fadu.export;

import java.util.Locale;

/** What a county's own font is used for. */
public enum FontSlot {
    BODY,
    TITLE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FontSlot of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
