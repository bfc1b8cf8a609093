package cn.fadu.chart;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The fixed words of charts in one language: Chinese unless the locale asks for English. */
public record ChartWords(Locale locale) {

    private static final Control NO_FALLBACK =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    public String of(Word word) {
        return ResourceBundle.getBundle("vaadin-i18n.translations", locale, NO_FALLBACK)
                .getString(word.key());
    }

    /** The word's pattern filled with the arguments. */
    public String line(Word word, Object... arguments) {
        return new MessageFormat(of(word), locale).format(arguments);
    }

    String edition(EditionMark mark) {
        return line(
                Word.EDITION,
                String.valueOf(mark.number()),
                DateTimeFormatter.ISO_LOCAL_DATE.format(mark.date()));
    }
}
