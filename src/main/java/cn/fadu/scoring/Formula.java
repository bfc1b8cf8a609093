package cn.fadu.scoring;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * A derived indicator: numbers and indicator codes joined by {@code + - * /}, brackets, and {@code
 * a per b} or {@code a per 10000 b} for a count relative to residents or villages. A division by
 * zero and a missing part make the result missing; nothing in it can run code.
 */
public sealed interface Formula {

    record Constant(double value) implements Formula {}

    record Part(String code) implements Formula {}

    record Binary(char operator, Formula left, Formula right) implements Formula {}

    /** What came of reading a formula; the position counts characters from 1. */
    sealed interface Reading {
        record Read(Formula formula) implements Reading {}

        record Unreadable(int position, String why) implements Reading {}
    }

    static Reading read(String text) {
        return new FormulaReader(text).read();
    }

    /** NaN when a part is missing or a divisor is zero. */
    default double of(ToDoubleFunction<String> parts) {
        return switch (this) {
            case Constant(var value) -> value;
            case Part(var code) -> parts.applyAsDouble(code);
            case Binary(var operator, var left, var right) ->
                    joined(operator, left.of(parts), right.of(parts));
        };
    }

    private static double joined(char operator, double left, double right) {
        var result =
                switch (operator) {
                    case '+' -> left + right;
                    case '-' -> left - right;
                    case '*' -> left * right;
                    default -> right == 0 ? Double.NaN : left / right;
                };
        return Double.isFinite(result) ? result : Double.NaN;
    }

    /** The codes of the indicators it is made of. */
    default Set<String> codes() {
        var codes = new TreeSet<String>();
        collect(codes);
        return codes;
    }

    private void collect(Set<String> codes) {
        switch (this) {
            case Constant _ -> {}
            case Part(var code) -> codes.add(code);
            case Binary(_, var left, var right) -> {
                left.collect(codes);
                right.collect(codes);
            }
        }
    }
}
