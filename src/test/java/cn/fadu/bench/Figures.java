package cn.fadu.bench;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;

/** Prints what a benchmark measured, one line a figure, in columns parted by tabs. */
public final class Figures {

    private final PrintStream out;

    Figures(PrintStream out) {
        this.out = out;
    }

    /**
     * @param target what was asked for, in words such as {@code < 100}
     * @param ok whether the value meets it
     */
    public void figure(String name, double value, String unit, String target, boolean ok) {
        out.println(String.join("\t", name, plain(value), unit, target, ok ? "ok" : "short"));
        out.flush();
    }

    private static String plain(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value)
                        .round(new MathContext(4))
                        .stripTrailingZeros()
                        .toPlainString()
                : Double.toString(value);
    }
}
