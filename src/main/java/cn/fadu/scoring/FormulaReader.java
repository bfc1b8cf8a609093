package cn.fadu.scoring;

import cn.fadu.scoring.Formula.Binary;
import cn.fadu.scoring.Formula.Constant;
import cn.fadu.scoring.Formula.Part;
import cn.fadu.scoring.Formula.Reading;
import java.util.regex.Pattern;

/** Reads a formula by recursive descent; long and deeply nested texts are refused. */
final class FormulaReader {

    private static final int LONGEST = 1000;
    private static final int DEEPEST = 50;
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        private final String why;

        Unreadable(String why) {
            super(why, null, false, false);
            this.why = why;
        }
    }

    private final String text;
    private int at;
    private int depth;

    FormulaReader(String text) {
        this.text = text.replace('×', '*').replace('÷', '/').replace('（', '(').replace('）', ')');
    }

    Reading read() {
        try {
            if (text.length() > LONGEST) {
                throw new Unreadable("longer than %d characters".formatted(LONGEST));
            }
            var formula = sum();
            if (peek() != 0) {
                throw new Unreadable("unexpected " + text.charAt(at));
            }
            return new Reading.Read(formula);
        } catch (Unreadable fault) {
            return new Reading.Unreadable(at + 1, fault.why);
        }
    }

    private Formula sum() throws Unreadable {
        var left = product();
        while (peek() == '+' || peek() == '-') {
            var operator = text.charAt(at++);
            left = new Binary(operator, left, product());
        }
        return left;
    }

    private Formula product() throws Unreadable {
        var left = factor();
        while (true) {
            if (peek() == '*' || peek() == '/') {
                var operator = text.charAt(at++);
                left = new Binary(operator, left, factor());
            } else if (eats("per")) {
                left = per(left);
            } else {
                return left;
            }
        }
    }

    /** {@code count per 10000 residents}; the number may be left out. */
    private Formula per(Formula count) throws Unreadable {
        var base = factor();
        return base instanceof Constant && startsFactor()
                ? new Binary('/', new Binary('*', count, base), factor())
                : new Binary('/', count, base);
    }

    private Formula factor() throws Unreadable {
        if (++depth > DEEPEST) {
            throw new Unreadable("nested too deeply");
        }
        try {
            if (peek() == '-') {
                at++;
                return new Binary('-', new Constant(0), factor());
            }
            return peek() == '(' ? bracket() : atom();
        } finally {
            depth--;
        }
    }

    private Formula bracket() throws Unreadable {
        at++;
        var inside = sum();
        if (peek() != ')') {
            throw new Unreadable("a bracket is not closed");
        }
        at++;
        return inside;
    }

    private Formula atom() throws Unreadable {
        peek();
        var rest = text.substring(at);
        var number = NUMBER.matcher(rest);
        if (number.lookingAt()) {
            at += number.end();
            return new Constant(Double.parseDouble(number.group()));
        }
        var word = WORD.matcher(rest);
        if (word.lookingAt() && !word.group().equals("per")) {
            at += word.end();
            return new Part(word.group());
        }
        throw new Unreadable("expected a number, a code or a bracket");
    }

    private boolean startsFactor() {
        return peek() == '(' || Character.isLetter(peek()) || peek() == '_';
    }

    private boolean eats(String keyword) {
        peek();
        var word = WORD.matcher(text.substring(at));
        var here = word.lookingAt() && word.group().equals(keyword);
        at += here ? keyword.length() : 0;
        return here;
    }

    /** The next character that is not blank, 0 at the end. */
    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }
}
