package cn.fadu.identity.ui;

import cn.fadu.identity.PasswordFlaw;
import cn.fadu.identity.PasswordPolicy;
import com.vaadin.flow.component.Component;
import java.util.Locale;

/** Why a password is refused, in the reader's words. */
final class PasswordWords {

    private PasswordWords() {}

    static String of(PasswordFlaw flaw, Component reader) {
        var key = "identity.password." + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return reader.getTranslation(key, String.valueOf(PasswordPolicy.SHORTEST));
    }

    static String rule(Component reader) {
        return reader.getTranslation(
                "identity.password.rule", String.valueOf(PasswordPolicy.SHORTEST));
    }
}
