package cn.fadu.intake;

import cn.fadu.indicator.Figure;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Indicator.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody wrote into a figure's cell: 312, 98.5%, ≥95, 约300, 近百, 是. */
final class SheetFigure {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,6})?");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[,，](?=\\d{3}(?:\\D|$))");
    private static final Pattern TAIL = Pattern.compile("(?:及?以[上下内]|之内|左右|上下)$");
    private static final Map<String, BigDecimal> ANSWERS =
            Map.of(
                    "是", BigDecimal.ONE,
                    "有", BigDecimal.ONE,
                    "√", BigDecimal.ONE,
                    "yes", BigDecimal.ONE,
                    "否", BigDecimal.ZERO,
                    "无", BigDecimal.ZERO,
                    "×", BigDecimal.ZERO,
                    "no", BigDecimal.ZERO);
    private static final Map<String, Vagueness> QUALIFIERS =
            Map.of(
                    "准确", Vagueness.NONE,
                    "约", Vagueness.AROUND,
                    "不少于", Vagueness.AT_LEAST,
                    "不多于", Vagueness.AT_MOST,
                    "exact", Vagueness.NONE,
                    "about", Vagueness.AROUND,
                    "at_least", Vagueness.AT_LEAST,
                    "at_most", Vagueness.AT_MOST);

    private SheetFigure() {}

    /** Empty when the cell holds anything but one figure. */
    static Optional<Figure> of(String cell, Indicator indicator) {
        var text = THOUSANDS.matcher(cell.strip()).replaceAll("");
        var word = text.toLowerCase(Locale.ROOT);
        if (indicator.kind() == Kind.FLAG && ANSWERS.containsKey(word)) {
            return Optional.of(Figure.exact(ANSWERS.get(word)));
        }
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(Figure.exact(new BigDecimal(text)));
        }
        return worded(text, indicator.isRate() ? "%" : "件");
    }

    /** The same words as in a report, with the unit where the cell leaves it out. */
    private static Optional<Figure> worded(String cell, String unit) {
        var text = NormalText.of(cell.replace(">=", "≥").replace("<=", "≤")).text();
        for (var candidate : List.of(text, withUnit(text, unit))) {
            var found = new QuantityScanner(NormalText.of(candidate), Units.standard()).scan();
            if (found.size() == 1
                    && found.getFirst().start() == 0
                    && found.getFirst().end() == candidate.length()) {
                return Optional.of(found.getFirst().figure());
            }
        }
        return Optional.empty();
    }

    private static String withUnit(String text, String unit) {
        var tail = TAIL.matcher(text);
        return tail.find() ? text.substring(0, tail.start()) + unit + tail.group() : text + unit;
    }

    static boolean isQualifier(String word) {
        return QUALIFIERS.containsKey(word);
    }

    /** The figure under the word of the column beside it. */
    static Figure qualified(Figure figure, String word, boolean isRate) {
        var vagueness = QUALIFIERS.getOrDefault(word, Vagueness.NONE);
        if (vagueness == Vagueness.NONE) {
            return word.isEmpty() ? figure : Figure.exact(figure.value());
        }
        return isRate ? vagueness.percentage(figure.value()) : vagueness.figure(figure.value());
    }
}
