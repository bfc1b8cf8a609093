package cn.fadu.pack;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The pages' dictionary where no page is open: packs are bound behind everybody's back. */
record PackWords(Locale locale) {

    private static final Control NO_FALLBACK =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    String say(String key, Object... values) {
        var text =
                ResourceBundle.getBundle("vaadin-i18n.translations", locale, NO_FALLBACK)
                        .getString(key);
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }
}
