package cn.fadu.publication;

import cn.fadu.scoring.Flaw;
import java.util.Locale;
import java.util.Optional;

/**
 * What a reader of an edition's scores must know.
 *
 * @param code the indicator it is about
 * @param township whose figure it is, where it is about one alone
 */
public record Remark(Kind kind, String code, Optional<Integer> township) {

    /** What was done differently, or what decides more than its weight. */
    public enum Kind {
        /** Nobody reports the indicator: scored without it. */
        ALL_MISSING,
        /** Everybody has the same value of it: scored without it. */
        CONSTANT,
        /** Everybody has reached its target: scored without it. */
        TARGET_BEHIND_ALL,
        /** A zero makes a geometric or harmonic mean zero, whatever else is achieved. */
        ZERO_UNDER_MEAN;

        static Kind of(Flaw flaw) {
            return switch (flaw) {
                case Flaw.AllMissing _ -> ALL_MISSING;
                case Flaw.ConstantIndicator _ -> CONSTANT;
                case Flaw.TargetBehindAll _ -> TARGET_BEHIND_ALL;
                case Flaw.ZeroUnderMean _ -> ZERO_UNDER_MEAN;
                default -> throw new IllegalArgumentException("Never a remark: " + flaw);
            };
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind of a code as it is stored. */
        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
