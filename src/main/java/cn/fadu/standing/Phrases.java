package cn.fadu.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of generated sentences: the {@code county.say.*} keys of the translations. */
record Phrases(Locale locale) {

    private static final Control NO_FALLBACK =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    String say(String key, Object... values) {
        var pattern =
                ResourceBundle.getBundle("vaadin-i18n.translations", locale, NO_FALLBACK)
                        .getString("county.say." + key);
        return new MessageFormat(pattern, locale).format(values);
    }

    /** At most three names; how many more there are is said, not hidden. */
    String names(List<String> names) {
        var shown = String.join(say("comma"), names.subList(0, Math.min(3, names.size())));
        return names.size() > 3 ? say("and-others", shown, names.size()) : shown;
    }

    String number(BigDecimal number, int decimals) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** As a report would write it: no zeros at the end. */
    String plain(BigDecimal number) {
        return number(number, Math.clamp(number.stripTrailingZeros().scale(), 0, 2));
    }
}
