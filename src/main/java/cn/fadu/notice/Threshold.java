package cn.fadu.notice;

import cn.fadu.indicator.IndicatorCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a county wants to be told of when it publishes.
 *
 * @param indicator the one rate that is watched; empty: every rate
 */
public record Threshold(
        int id,
        Kind kind,
        BigDecimal bound,
        Optional<IndicatorCode> indicator,
        Instant setAt,
        String setBy) {

    /** How a threshold is crossed. */
    public enum Kind {
        /** A rate under so many per cent. */
        RATE_UNDER("rate-under", 100),
        /** A fall of so many places, or more. */
        PLACES_LOST("places-lost", 999);

        private final String code;
        private final int highest;

        Kind(String code, int highest) {
            this.code = code;
            this.highest = highest;
        }

        public String code() {
            return code;
        }

        /** Whether the bound says anything: per cents up to 100, whole places. */
        public boolean takes(BigDecimal bound) {
            boolean fits = this == RATE_UNDER || bound.stripTrailingZeros().scale() <= 0;
            return fits && bound.signum() > 0 && bound.compareTo(BigDecimal.valueOf(highest)) <= 0;
        }

        static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No threshold: " + code));
        }
    }
}
