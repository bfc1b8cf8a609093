package cn.fadu.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The pages' dictionary for letters, which are written where nobody has a page open. */
public record Phrases(Locale language) {

    private static final String DICTIONARY = "vaadin-i18n.translations";

    /** Chinese wherever there is no other; the machine's own language plays no part. */
    private static final Control WITHOUT_MACHINE =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    public String get(String key, Object... values) {
        var text = ResourceBundle.getBundle(DICTIONARY, language, WITHOUT_MACHINE).getString(key);
        return values.length == 0 ? text : new MessageFormat(text, language).format(values);
    }
}
