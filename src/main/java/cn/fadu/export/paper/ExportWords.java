package cn.fadu.export.paper;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of exported files, the {@code export.*} keys of the translations, in one language. */
public record ExportWords(Locale locale) {

    private static final Control NO_FALLBACK =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    public String say(String key, Object... values) {
        var text =
                ResourceBundle.getBundle("vaadin-i18n.translations", locale, NO_FALLBACK)
                        .getString("export." + key);
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }
}
