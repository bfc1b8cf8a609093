package cn.fadu.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * What a chart's numbers count, such as 件 or %, and how many decimals (0 to 6) they are shown with.
 */
public record Unit(String text, int decimals) {

    private static final BigDecimal YI = new BigDecimal("1E8");
    private static final BigDecimal MILLION = new BigDecimal("1E6");
    private static final BigDecimal LARGE = YI;

    public Unit {
        text = Wording.clean(text);
        if (decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException("Decimals out of 0 to 6: " + decimals);
        }
    }

    /** Every digit, grouped by thousands: 12,345.6. */
    public String full(BigDecimal value, Locale locale) {
        return grouped(value.setScale(decimals, RoundingMode.HALF_UP), decimals, locale);
    }

    /** As on an axis or beside a bar: in full below 100 million, from there on in 亿 or millions. */
    public String brief(BigDecimal value, Locale locale) {
        if (value.abs().compareTo(LARGE) < 0) {
            return full(value, locale);
        }
        var chinese = locale.getLanguage().equals("zh");
        var scaled = value.divide(chinese ? YI : MILLION, 2, RoundingMode.HALF_UP);
        return grouped(scaled, 2, locale) + (chinese ? "亿" : "M");
    }

    /** The pattern a spreadsheet shows the same digits with. */
    public String officePattern() {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private static String grouped(BigDecimal value, int decimals, Locale locale) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
