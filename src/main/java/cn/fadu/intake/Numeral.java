package cn.fadu.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in a text, in digits, in Chinese characters or mixed (1.2万, 90多万, 一万二), up to the offset
 * {@code end}. {@code vague} tells that 余, 多, 几 or 来 stood in it; {@code upTo} is the other end of
 * a range such as 三四, else the value itself.
 */
record Numeral(BigDecimal value, BigDecimal upTo, boolean vague, boolean chinese, int end) {

    private static final int LONGEST = 20;
    private static final Pattern IN_DIGITS =
            Pattern.compile(
                    "(\\d{1,3}(?:,\\d{3}(?!\\d))+|\\d{1,15})(\\.\\d{1,6})?([百千万亿]{0,2})"
                            + "([余多几来]?)([百千万亿]{0,2})");
    private static final Pattern IN_CHINESE =
            Pattern.compile(
                    "([零〇一二两俩三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]{1,"
                            + LONGEST
                            + "})"
                            + "(?:点([零〇一二三四五六七八九]{1,4}+)(?![十钟分刻])([万亿]?))?"
                            + "(?:([余多几来])([万亿]?))?");

    /** The number that begins at the offset; empty when none does. */
    static Optional<Numeral> at(String text, int start) {
        var first = text.charAt(start);
        if (isDigit(first)) {
            return inDigits(text, start);
        }
        return canStart(first) ? inChinese(text, start) : Optional.empty();
    }

    static boolean canStart(char c) {
        return isDigit(c) || ChineseNumber.digit(c) >= 0 || ChineseNumber.scale(c) > 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean continuesWith(char c) {
        return canStart(c) || "余多几来".indexOf(c) >= 0;
    }

    boolean isRange() {
        return upTo.compareTo(value) > 0;
    }

    /** A range from this number to another one behind it. */
    Numeral upTo(Numeral last) {
        return new Numeral(value, last.value, vague || last.vague, chinese, last.end);
    }

    /** The same number counted in a greater measure. */
    Numeral in(BigDecimal measure) {
        return new Numeral(
                plain(value.divide(measure)), plain(upTo.divide(measure)), vague, chinese, end);
    }

    private static Optional<Numeral> inDigits(String text, int start) {
        var match = IN_DIGITS.matcher(text).region(start, text.length());
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        var fraction = match.group(2) == null ? "" : match.group(2);
        var digits = new BigDecimal(match.group(1).replace(",", "") + fraction);
        var value = digits.multiply(scales(match.group(3))).multiply(scales(match.group(5)));
        return Optional.of(
                new Numeral(
                        plain(value), plain(value), !match.group(4).isEmpty(), false, match.end()));
    }

    private static Optional<Numeral> inChinese(String text, int start) {
        var match = IN_CHINESE.matcher(text).region(start, text.length());
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        var fraction = match.group(2) == null ? "" : match.group(2);
        var scale = scales(written(match.group(3)) + written(match.group(5)));
        return ChineseNumber.of(match.group(1))
                .map(
                        number ->
                                new Numeral(
                                        plain(withFraction(number.low(), fraction, scale)),
                                        plain(withFraction(number.high(), fraction, scale)),
                                        match.group(4) != null,
                                        true,
                                        match.end()));
    }

    private static String written(@Nullable String group) {
        return group == null ? "" : group;
    }

    /** 九十九点五: behind the point each character is one digit. */
    private static BigDecimal withFraction(long whole, String fraction, BigDecimal scale) {
        var digits = new StringBuilder("0.");
        fraction.chars().forEach(c -> digits.append(ChineseNumber.digit((char) c)));
        return BigDecimal.valueOf(whole)
                .add(new BigDecimal(digits.append('0').toString()))
                .multiply(scale);
    }

    private static BigDecimal scales(String characters) {
        return BigDecimal.valueOf(
                characters
                        .chars()
                        .mapToLong(c -> ChineseNumber.scale((char) c))
                        .reduce(1, (a, b) -> a * b));
    }

    /** 12.50 and 12.5 are the same number to a reader. */
    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
