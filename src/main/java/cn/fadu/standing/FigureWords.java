package cn.fadu.standing;

import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Indicator.Kind;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Reading;
import cn.fadu.standing.Change.Absent;
import cn.fadu.standing.Change.Absolute;
import cn.fadu.standing.Change.NotComparable;
import cn.fadu.standing.Change.Percent;
import cn.fadu.standing.Change.Points;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** Figures as they are written in tables and sentences, with unit, reservation and period. */
public final class FigureWords {

    private final Phrases words;

    public FigureWords(Locale locale) {
        this.words = new Phrases(locale);
    }

    /** 近 100 件, 97.5%, 是; months are added where they are not the full year's. */
    public String amount(Indicator indicator, Reading reading) {
        var figure = reading.figure();
        var number = value(indicator, figure.value());
        var amount =
                indicator.kind() == Kind.FLAG
                        ? number
                        : words.say(
                                "amount-" + figure.qualifier().code().replace('_', '-'), number);
        return reading.period().isFullYear()
                ? amount
                : words.say("partial", amount, months(reading.period()));
    }

    private String months(Period period) {
        return period.from().getYear() == period.to().getYear()
                ? words.say("months", month(period.from()), month(period.to()))
                : period.toString();
    }

    private String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, words.locale());
    }

    /** A number of the indicator, with its unit; English leaves Chinese measure words out. */
    public String value(Indicator indicator, BigDecimal number) {
        return switch (indicator.kind()) {
            case FLAG -> flag(number);
            case RATE -> words.plain(number) + "%";
            case COUNT -> {
                var unit = indicator.unitAfterNumber(words.locale());
                yield unit.isEmpty()
                        ? words.plain(number)
                        : words.say("amount", words.plain(number), unit);
            }
        };
    }

    /** Medians of yes and no may lie between. */
    private String flag(BigDecimal number) {
        if (number.signum() == 0) {
            return words.say("no");
        }
        return number.compareTo(BigDecimal.ONE) == 0 ? words.say("yes") : words.plain(number);
    }

    /** +8.2%, −1.5 个百分点; empty where there is nothing to compare. */
    public String change(Change change) {
        return switch (change) {
            case Percent(var by) -> signed(by) + "%";
            case Points(var by) -> words.say("points", signed(by));
            case Absolute(var by) -> signed(by);
            case Absent() -> "";
            case NotComparable(var reason) ->
                    words.say("not-comparable-" + reason.name().toLowerCase(Locale.ROOT));
        };
    }

    /** As {@link #change}, under a head that says what is counted. */
    public String briefChange(Change change) {
        return change instanceof Points(var by) ? signed(by) : change(change);
    }

    private String signed(BigDecimal by) {
        var size = words.plain(by.abs());
        return by.signum() == 0 ? size : (by.signum() > 0 ? "+" : "−") + size;
    }

    /** 2024 年调解成功件数 1,204 件，比上年增加 8.2%，全县第 3。 */
    public String sentence(
            Indicator indicator, Reading reading, Change change, Optional<Integer> rank) {
        var sentence =
                new StringBuilder(
                        words.say(
                                "figure",
                                String.valueOf(reading.period().year()),
                                indicator.name().in(words.locale()),
                                amount(indicator, reading)));
        changed(indicator, change).ifPresent(sentence::append);
        rank.ifPresent(place -> sentence.append(words.say("figure-rank", place)));
        return sentence.append(words.say("stop")).toString();
    }

    private Optional<String> changed(Indicator indicator, Change change) {
        return switch (change) {
            case Percent(var by) -> Optional.of(moved(by, words.plain(by.abs()) + "%"));
            case Points(var by) ->
                    Optional.of(moved(by, words.say("points", words.plain(by.abs()))));
            case Absolute(var by) when indicator.kind() != Kind.FLAG ->
                    Optional.of(moved(by, value(indicator, by.abs())));
            case Absolute _, Absent _, NotComparable _ -> Optional.empty();
        };
    }

    private String moved(BigDecimal by, String size) {
        return switch (by.signum()) {
            case 1 -> words.say("more", size);
            case -1 -> words.say("less", size);
            default -> words.say("same");
        };
    }
}
