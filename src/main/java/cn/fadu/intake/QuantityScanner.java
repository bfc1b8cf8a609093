package cn.fadu.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds every counted thing in a normalised text, and passes over numbers that count nothing. */
final class QuantityScanner {

    private static final int REACH = 6;
    private static final String SCALES = "百千万亿";
    private static final String RANGE_MARKS = "至到-";
    private static final String SAYINGS = "一性制化体批";
    private static final Pattern NOT_A_COUNT =
            Pattern.compile(
                    "(?:[A-Za-z0-9.+×/#〔\\[&@_]|第|编号|电话|热线|传真|邮编|〔\\d{4}〕|[Nn]o)[：-]?$|[A-Za-z]-$");
    private static final Pattern BARE_COUNT = Pattern.compile("[数量](?:共|总|合)?(?:为|是|达|计|：)?$");
    private static final Pattern SHARE_IN_WORDS = Pattern.compile("百分(?:之|百)");
    private static final Pattern ESTIMATED = Pattern.compile("[近约逾超上]$");
    private static final Pattern NOT_EVEN = Pattern.compile("(?:[无没零]|没有|未发生|未出现|不漏)$");
    private static final Pattern DATE_OR_AGE = Pattern.compile("年|日|分|周|号");

    private final Units units;
    private final NormalText source;
    private final String text;
    private final Qualifiers qualifiers;

    QuantityScanner(NormalText source, Units units) {
        this.source = source;
        this.text = source.text();
        this.units = units;
        this.qualifiers = new Qualifiers(text);
    }

    List<Quantity> scan() {
        var found = new ArrayList<Quantity>();
        var at = 0;
        while (at < text.length()) {
            var quantity = at(at);
            quantity.ifPresent(found::add);
            at = quantity.isPresent() ? quantity.get().end() : behindNumber(at);
        }
        return found;
    }

    private int behindNumber(int at) {
        var end = at;
        while (end < text.length() && Numeral.isDigit(text.charAt(end))) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    private Optional<Quantity> at(int start) {
        var first = text.charAt(start);
        if (first == '百') {
            var share = shareInWords(start);
            if (share.isPresent()) {
                return share;
            }
        }
        return mayCount(start) && !NOT_A_COUNT.matcher(before(start)).find()
                ? Numeral.at(text, start).flatMap(numeral -> counted(start, numeral))
                : Optional.empty();
    }

    /** Most Chinese digits stand in ordinary words; the next character shows it at once. */
    private boolean mayCount(int start) {
        var first = text.charAt(start);
        if (Numeral.isDigit(first) || !Numeral.canStart(first) || start + 1 == text.length()) {
            return Numeral.isDigit(first);
        }
        if (start > 0 && SCALES.indexOf(text.charAt(start - 1)) >= 0) {
            return false; // the end of a saying, as in 百十来起
        }
        var next = text.charAt(start + 1);
        return units.mayBeginWith(next)
                || Numeral.continuesWith(next)
                || next == '至'
                || next == '到'
                || next == '-';
    }

    private String before(int start) {
        return text.substring(Math.max(0, start - REACH), start);
    }

    /** 百分之九十八, 百分百. */
    private Optional<Quantity> shareInWords(int start) {
        var match = SHARE_IN_WORDS.matcher(text).region(start, text.length());
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        if (match.group().endsWith("百")) {
            return Optional.of(Quantity.all(start, match.end(), "percent"));
        }
        return match.end() == text.length()
                ? Optional.empty()
                : Numeral.at(text, match.end()).map(n -> quantity(start, n, "%", n.end()));
    }

    private Optional<Quantity> counted(int start, Numeral first) {
        var numeral = closed(first);
        var unit = units.at(text, numeral.end()).orElse("");
        if (source.isName(start, numeral.end()) || !counts(start, numeral, unit)) {
            return Optional.empty();
        }
        var end = withAlternative(numeral.end() + unit.length());
        return Optional.of(
                unit.equals("元")
                        ? money(start, numeral, end)
                        : quantity(start, numeral, unit, end));
    }

    /** 3至5次, 10-20件: the second number closes the range. */
    private Numeral closed(Numeral first) {
        var at = first.end();
        if (at + 1 >= text.length() || RANGE_MARKS.indexOf(text.charAt(at)) < 0) {
            return first;
        }
        return Numeral.at(text, at + 1)
                .filter(second -> second.chinese() == first.chinese())
                .filter(second -> second.value().compareTo(first.value()) > 0)
                .map(first::upTo)
                .orElse(first);
    }

    /** 12件(批), 1000余册(份): the unit in brackets belongs to the expression. */
    private int withAlternative(int end) {
        if (end >= text.length() || text.charAt(end) != '(') {
            return end;
        }
        var close = units.at(text, end + 1).map(word -> end + 1 + word.length()).orElse(end);
        return close > end && close < text.length() && text.charAt(close) == ')' ? close + 1 : end;
    }

    private boolean counts(int start, Numeral numeral, String unit) {
        if (unit.isEmpty()) {
            return !numeral.chinese() && isBareCount(start, numeral.end());
        }
        return !DATE_OR_AGE.matcher(unit).matches() && !isSaying(start, numeral, unit);
    }

    /** 任务数240: without a unit a number counts only behind a word for a number. */
    private boolean isBareCount(int start, int end) {
        var next = end < text.length() ? text.charAt(end) : '\n';
        return BARE_COUNT.matcher(before(start)).find() && "，。；、)\n".indexOf(next) >= 0;
    }

    /** 一人一策, 万家灯火, 两个维护: a manner of speaking, not a count. */
    private boolean isSaying(int start, Numeral numeral, String unit) {
        if (!numeral.chinese()) {
            return false;
        }
        var end = numeral.end() + unit.length();
        var next = end < text.length() ? text.charAt(end) : '\n';
        var isScaleAlone =
                !numeral.vague()
                        && text.charAt(start) != '十'
                        && ChineseNumber.digit(text.charAt(start)) < 0
                        && !ESTIMATED.matcher(before(start)).find();
        var isOne = numeral.value().compareTo(BigDecimal.ONE) == 0;
        return isScaleAlone
                || (isOne
                        && (SAYINGS.indexOf(next) >= 0 || NOT_EVEN.matcher(before(start)).find()));
    }

    /** Sums are told in 万元 and 亿元; there the scale belongs to the unit, not to the number. */
    private Quantity money(int start, Numeral numeral, int end) {
        var scale = text.charAt(numeral.end() - 1);
        if (scale != '万' && scale != '亿') {
            return quantity(start, numeral, "元", end);
        }
        var measure = BigDecimal.valueOf(ChineseNumber.scale(scale));
        return quantity(start, numeral.in(measure), scale + "元", end);
    }

    private Quantity quantity(int start, Numeral numeral, String unit, int end) {
        var around = qualifiers.of(start, end, numeral.vague());
        var vagueness = around.vagueness();
        var figure =
                numeral.isRange()
                        ? Vagueness.between(numeral.value(), numeral.upTo())
                        : unit.equals("%")
                                ? vagueness.percentage(numeral.value())
                                : vagueness.figure(numeral.value());
        var loose = numeral.chinese() && numeral.value().compareTo(BigDecimal.ONE) == 0;
        var family = unit.isEmpty() ? "none" : units.family(unit);
        return new Quantity(around.start(), around.end(), figure, unit, family, loose);
    }
}
