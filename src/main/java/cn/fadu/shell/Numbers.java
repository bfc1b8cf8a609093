package cn.fadu.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Figures as a reader of the locale writes them: digits grouped by three, 万 and 亿 in Chinese where
 * a figure need only be grasped, k and M in English.
 */
public final class Numbers {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final Locale locale;

    private Numbers(Locale locale) {
        this.locale = locale;
    }

    public static Numbers in(Locale locale) {
        return new Numbers(locale);
    }

    /** All digits, at most so many decimals: 12,345.6. */
    public String exact(BigDecimal figure, int decimals) {
        return pattern("#,##0", decimals, '#').format(figure);
    }

    public String exact(BigDecimal figure) {
        return exact(figure, 4);
    }

    public String whole(long count) {
        return exact(BigDecimal.valueOf(count), 0);
    }

    /** Exactly so many decimals, as columns and scores need them: 87.50. */
    public String fixed(BigDecimal figure, int decimals) {
        return pattern("#,##0", decimals, '0').format(figure);
    }

    /** Three or four digits and a unit of size: 1.23万 from 12,345; below 10,000 all digits. */
    public String brief(BigDecimal figure) {
        var size = Size.of(figure, locale);
        return exact(figure.divide(size.amount, 4, RoundingMode.HALF_UP), size.decimals)
                + size.sign;
    }

    /** Always with its sign: +8.2, −3, 0. */
    public String signed(BigDecimal change, int decimals) {
        return sign(change, decimals) + exact(change.abs(), decimals);
    }

    /** With its sign and exactly so many decimals, for a column of changes: +8.2, −3.0, 0.0. */
    public String signedFixed(BigDecimal change, int decimals) {
        return sign(change, decimals) + fixed(change.abs(), decimals);
    }

    private static String sign(BigDecimal change, int decimals) {
        return switch (change.setScale(decimals, RoundingMode.HALF_UP).signum()) {
            case 1 -> "+";
            case -1 -> "−";
            default -> "";
        };
    }

    /** A share that is already in per cent: 98.5 becomes 98.5%. */
    public String percent(BigDecimal perCent, int decimals) {
        return exact(perCent, decimals) + "%";
    }

    private DecimalFormat pattern(String whole, int decimals, char place) {
        var pattern = decimals == 0 ? whole : whole + "." + String.valueOf(place).repeat(decimals);
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private enum Size {
        ONE(1, "", 4),
        WAN(10_000, "万", 2),
        YI(100_000_000, "亿", 2),
        THOUSAND(1_000, "k", 1),
        MILLION(1_000_000, "M", 2);

        final BigDecimal amount;
        final String sign;
        final int decimals;

        Size(long amount, String sign, int decimals) {
            this.amount = BigDecimal.valueOf(amount);
            this.sign = sign;
            this.decimals = decimals;
        }

        static Size of(BigDecimal figure, Locale locale) {
            var magnitude = figure.abs();
            if (magnitude.compareTo(TEN_THOUSAND) < 0) {
                return ONE;
            }
            if (locale.getLanguage().equals("zh")) {
                return magnitude.compareTo(YI.amount) < 0 ? WAN : YI;
            }
            return magnitude.compareTo(MILLION.amount) < 0 ? THOUSAND : MILLION;
        }
    }
}
