package cn.fadu.filing;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A number as people type or copy it: 1,204, １２０４, 1.2万, 97.5%, 312件; and yes or no as a mark. */
public final class TypedNumber {

    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,15}(?:\\.\\d{1,6})?)(万|亿)?(?:%|[\\p{IsHan}]{1,3})?");
    private static final Map<String, BigDecimal> SIZES =
            Map.of("万", BigDecimal.valueOf(10_000), "亿", BigDecimal.valueOf(100_000_000));
    private static final Set<String> YES = Set.of("是", "有", "已", "√", "✓", "yes", "y", "true");
    private static final Set<String> NO = Set.of("否", "无", "未", "×", "✕", "no", "n", "false");

    private TypedNumber() {}

    /** Empty for anything that is not exactly one number. */
    public static Optional<BigDecimal> read(String typed) {
        var text = plain(typed);
        var match = NUMBER.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(match.group(1));
        var size = Optional.ofNullable(match.group(2)).map(SIZES::get).orElse(BigDecimal.ONE);
        var whole = number.multiply(size).stripTrailingZeros();
        return Optional.of(whole.scale() < 0 ? whole.setScale(0) : whole);
    }

    /** 1 for yes, 0 for no, also written as a number. */
    public static Optional<BigDecimal> readFlag(String typed) {
        var text = plain(typed).toLowerCase(java.util.Locale.ROOT);
        if (YES.contains(text)) {
            return Optional.of(BigDecimal.ONE);
        }
        return NO.contains(text) ? Optional.of(BigDecimal.ZERO) : read(typed);
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s,，'\\u00a0]", "");
    }
}
