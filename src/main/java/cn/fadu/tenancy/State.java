package cn.fadu.tenancy;

import java.util.Locale;

/** Where a tenant is in its life. */
public enum State {
    PREPARING,
    ACTIVE,
    /** Nobody gets in; all data are kept. */
    SUSPENDED,
    /** A township that was merged or split; its figures stay. */
    ENDED,
    DROPPING,
    DROPPED;

    /** As the registry writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static State of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
