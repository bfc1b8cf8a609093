package cn.fadu.shell;

import java.util.Locale;

/** What a state means to its reader; the sign repeats the colour for eyes that do not see it. */
public enum Tone {
    QUIET("○"),
    INFO("●"),
    GOOD("✓"),
    CAUTION("!"),
    ALARM("✕");

    private final String sign;

    Tone(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    /** The name style sheets know it by. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
