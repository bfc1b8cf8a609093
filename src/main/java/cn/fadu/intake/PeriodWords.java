package cn.fadu.intake;

import cn.fadu.indicator.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The months that a sentence's figures cover: 截至2024年10月, 1至11月, 上半年; else the whole year. */
final class PeriodWords {

    private static final Pattern UNTIL =
            Pattern.compile(
                    "截[至止到](?:(20\\d\\d)年)?(\\d{1,2})月|(?:20\\d\\d年)?(?<!\\d)1月?[-至到](\\d{1,2})月(?!\\d)");
    private static final Pattern PART = Pattern.compile("(上半年|前三季度|前三个季度|一季度|前两季度)");
    private static final Pattern SINCE =
            Pattern.compile("(?:自|从)?(20\\d\\d)年(?:\\d{1,2}月)?(?:以来|起|至今)");
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?:^|[，；：])(?:在|于|截至|其中|我[镇乡]|通过|计划|拟|力争|争取|预计|打算)?(20\\d\\d)年(?!以来|起|印发|颁布|出台|制定|的《|版|修订)");

    private static final int UNKNOWN_YEAR = 0;

    private final int year;

    /**
     * @param year of the report; a report that names none counts for the year 0
     */
    PeriodWords(OptionalInt year) {
        this.year = year.orElse(UNKNOWN_YEAR);
    }

    /**
     * @param words the sentence up to the figure
     */
    Period of(String words) {
        if (words.indexOf('年') < 0 && words.indexOf('月') < 0 && words.indexOf('季') < 0) {
            return Period.fullYear(year);
        }
        return toDate(words)
                .or(() -> part(words))
                .or(() -> since(words))
                .orElseGet(() -> Period.fullYear(year));
    }

    /** The year that the sentence names for its figures, if it names one. */
    static OptionalInt statedYear(String words) {
        if (words.indexOf('年') < 0) {
            return OptionalInt.empty();
        }
        return YEAR.matcher(words)
                .results()
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .reduce((first, last) -> last);
    }

    private Optional<Period> toDate(String words) {
        var match = UNTIL.matcher(words);
        Optional<Period> last = Optional.empty();
        while (match.find()) {
            var month = Integer.parseInt(match.group(2) == null ? match.group(3) : match.group(2));
            var named = match.group(1) == null ? year : Integer.parseInt(match.group(1));
            if (month >= 1 && month <= 12) {
                last = Optional.of(Period.toDate(YearMonth.of(named, month)));
            }
        }
        return last;
    }

    private Optional<Period> part(String words) {
        var match = PART.matcher(words);
        if (!match.find()) {
            return Optional.empty();
        }
        var month =
                switch (match.group(1)) {
                    case "上半年", "前两季度" -> 6;
                    case "一季度" -> 3;
                    default -> 9;
                };
        return Optional.of(Period.toDate(YearMonth.of(year, month)));
    }

    private Optional<Period> since(String words) {
        var match = SINCE.matcher(words);
        if (!match.find()) {
            return Optional.empty();
        }
        var from = Integer.parseInt(match.group(1));
        return from < year
                ? Optional.of(new Period(YearMonth.of(from, 1), YearMonth.of(year, 12)))
                : Optional.empty();
    }
}
