package cn.fadu.api;

import cn.fadu.filing.Delivery;
import cn.fadu.indicator.Figure;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Qualifier;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One figure as a system sends it; nothing is believed until {@link #item} has checked it. */
@Schema(name = "Reading", description = "一项数据 / one figure")
record SentReading(
        @Schema(description = "指标编码 / code of the indicator", example = "F01")
                @Nullable String indicator,
        @Schema(description = "数值 / value", example = "320") @Nullable BigDecimal value,
        @Schema(
                        description = "exact | about | at_least | at_most",
                        defaultValue = "exact",
                        allowableValues = {"exact", "about", "at_least", "at_most"})
                @Nullable String qualifier,
        @Schema(description = "下限 / lowest, where not exact") @Nullable BigDecimal low,
        @Schema(description = "上限 / highest, where not exact") @Nullable BigDecimal high,
        @Schema(description = "2025 或/or 2025-01..2025-10") @Nullable String period,
        @Schema(description = "本系统中的统计时点 / when it was true in the system") @Nullable Instant asOf,
        @Schema(description = "本系统中的凭据号 / where to find it in the system")
                @Nullable String reference) {

    private static final int DIGITS = 25;
    private static final int LONGEST = 200;

    /** What can be wrong with a figure before any catalogue is asked; names the field. */
    static final class WrongException extends RuntimeException {

        private final String field;

        WrongException(String field) {
            super(field);
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    /** The same figure of that indicator. */
    SentReading of(String code) {
        return new SentReading(code, value, qualifier, low, high, period, asOf, reference);
    }

    Delivery.Item item(int year, String system) {
        var at = Optional.ofNullable(asOf).orElseThrow(() -> new WrongException("asOf"));
        return new Delivery.Item(
                new Reading(code(), figure(), period(year), source(system, at)), at);
    }

    private IndicatorCode code() {
        return Optional.ofNullable(indicator)
                .filter(IndicatorCode::isCode)
                .map(IndicatorCode::new)
                .orElseThrow(() -> new WrongException("indicator"));
    }

    private Figure figure() {
        var number = sane("value", value);
        var how = how();
        if (how == Qualifier.EXACT) {
            return Figure.exact(number);
        }
        var least = low == null ? number : sane("low", low);
        var most = high == null ? number : sane("high", high);
        if (least.compareTo(number) > 0) {
            throw new WrongException("low");
        }
        if (most.compareTo(number) < 0) {
            throw new WrongException("high");
        }
        return new Figure(number, least, most, how);
    }

    private Qualifier how() {
        var wanted = qualifier == null ? Qualifier.EXACT.code() : qualifier;
        return Arrays.stream(Qualifier.values())
                .filter(each -> each.code().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new WrongException("qualifier"));
    }

    /** A few characters can stand for a number with a billion digits. */
    private static BigDecimal sane(String field, @Nullable BigDecimal number) {
        if (number == null || number.precision() > DIGITS || Math.abs(number.scale()) > DIGITS) {
            throw new WrongException(field);
        }
        return number;
    }

    private Period period(int year) {
        return period == null
                ? Period.fullYear(year)
                : Period.parse(period)
                        .filter(each -> each.year() == year && each.from().getYear() == year)
                        .orElseThrow(() -> new WrongException("period"));
    }

    /** The system's name and time stay with the figure wherever it is filed and published. */
    private Source source(String system, Instant at) {
        var where = reference == null ? "" : reference.strip();
        if (where.length() > LONGEST || where.codePoints().anyMatch(SentReading::isUnprintable)) {
            throw new WrongException("reference");
        }
        return new Source(Source.Kind.SYSTEM, system, (at + " " + where).strip());
    }

    private static boolean isUnprintable(int point) {
        var type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED;
    }
}
