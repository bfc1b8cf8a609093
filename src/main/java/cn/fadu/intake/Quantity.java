package cn.fadu.intake;

import cn.fadu.indicator.Figure;
import java.math.BigDecimal;

/**
 * A counted thing in normalised text: from its qualifier ({@code start}) to the end of its unit.
 *
 * @param unit as written, without brackets: 件, 场次, %; empty for a bare number
 * @param family the kind of unit, or how a figure was told in words: full, passed, zero
 * @param loose written in a word that seldom counts anything (一个, 一次)
 */
record Quantity(int start, int end, Figure figure, String unit, String family, boolean loose) {

    static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** A whole told in words, such as 全覆盖 and 均为合格. */
    static Quantity all(int start, int end, String family) {
        return new Quantity(start, end, Figure.exact(ALL), "%", family, true);
    }

    /** Nothing told in words, such as 未发生 and 没有. */
    static Quantity none(int start, int end) {
        return new Quantity(start, end, Figure.exact(BigDecimal.ZERO), "件", "zero", true);
    }

    boolean isShare() {
        return unit.equals("%");
    }
}
