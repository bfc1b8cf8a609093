package cn.fadu.intake;

import java.util.Optional;

/**
 * The value of a number in Chinese characters; two neighbouring digits (三四百) name a range, with
 * {@code low} as its lower and {@code high} as its upper end.
 */
record ChineseNumber(long low, long high) {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final long GREATEST = 10_000;
    private static final ChineseNumber ZERO = new ChineseNumber(0, 0);
    private static final ChineseNumber ONE = new ChineseNumber(1, 1);

    /** Empty when the characters do not form a number, as in 百十 or 万一. */
    static Optional<ChineseNumber> of(String characters) {
        return characters.chars().allMatch(c -> digit((char) c) >= 0)
                ? ofDigits(characters)
                : ofScales(characters, 1);
    }

    static int digit(char c) {
        return switch (c) {
            case '两', '俩' -> 2;
            case '〇' -> 0;
            default -> Math.max(DIGITS.indexOf(c), FORMAL.indexOf(c));
        };
    }

    static long scale(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1_000;
            case '万' -> GREATEST;
            case '亿' -> GREATEST * GREATEST;
            default -> 0;
        };
    }

    /** 二〇二四 is read digit by digit, 三四 as "three or four". */
    private static Optional<ChineseNumber> ofDigits(String characters) {
        if (characters.isEmpty() || characters.length() > 8) {
            return Optional.empty();
        }
        var first = digit(characters.charAt(0));
        var last = digit(characters.charAt(characters.length() - 1));
        if (characters.length() == 2 && first > 0 && last == first + 1) {
            return Optional.of(new ChineseNumber(first, last));
        }
        var value =
                characters.chars().mapToLong(c -> digit((char) c)).reduce(0, (a, b) -> a * 10 + b);
        return Optional.of(new ChineseNumber(value, value));
    }

    /** Splits at 亿 and 万; what stands before them counts that often. */
    private static Optional<ChineseNumber> ofScales(String characters, long lastScale) {
        var great = greatScaleIn(characters);
        if (great < 0) {
            return belowTenThousand(characters, lastScale);
        }
        var scale = scale(characters.charAt(great));
        var rest = characters.substring(great + 1);
        if ((great == 0 && !rest.isEmpty())
                || rest.chars().anyMatch(c -> scale((char) c) >= scale)) {
            return Optional.empty();
        }
        var before = great == 0 ? Optional.of(ONE) : ofScales(characters.substring(0, great), 1);
        var after = rest.isEmpty() ? Optional.of(ZERO) : ofScales(rest, scale);
        return before.flatMap(count -> after.map(count.times(scale)::plus));
    }

    private static int greatScaleIn(String characters) {
        var hundredMillions = characters.lastIndexOf('亿');
        return hundredMillions >= 0 ? hundredMillions : characters.lastIndexOf('万');
    }

    private ChineseNumber times(long factor) {
        return new ChineseNumber(low * factor, high * factor);
    }

    private ChineseNumber plus(ChineseNumber other) {
        return new ChineseNumber(low + other.low, high + other.high);
    }

    /** Thousands, hundreds and tens in falling order; a last lone digit as in 一万二 means 2000. */
    private static Optional<ChineseNumber> belowTenThousand(String characters, long scaleAbove) {
        var sum = ZERO;
        var last = scaleAbove > 1 ? scaleAbove : GREATEST;
        var digits = 0;
        for (var i = 0; i < characters.length(); i++) {
            var scale = scale(characters.charAt(i));
            if (scale == 0) {
                continue;
            }
            var count = count(characters.substring(digits, i), scale, characters.length());
            if (scale >= last || count.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(count.get().times(scale));
            last = scale;
            digits = i + 1;
        }
        var isFirst = digits == 0 && scaleAbove == 1;
        return tail(characters.substring(digits), isFirst ? 1 : last).map(sum::plus);
    }

    /** The digits before a scale: one, or two for a range; 十 goes without, 百 only when alone. */
    private static Optional<ChineseNumber> count(String digits, long scale, int length) {
        var counted = withoutZero(digits);
        if (counted.isEmpty()) {
            return scale == 10 || length == 1 ? Optional.of(ONE) : Optional.empty();
        }
        return ofDigits(counted).filter(number -> number.high < 10);
    }

    private static Optional<ChineseNumber> tail(String digits, long scaleBefore) {
        if (digits.isEmpty()) {
            return Optional.of(ZERO);
        }
        var isLoose = digits.length() == 1 && scaleBefore >= 100;
        return ofDigits(withoutZero(digits))
                .filter(number -> number.high < 10)
                .map(number -> number.times(isLoose ? scaleBefore / 10 : 1));
    }

    private static String withoutZero(String digits) {
        return !digits.isEmpty() && digit(digits.charAt(0)) == 0 ? digits.substring(1) : digits;
    }
}
