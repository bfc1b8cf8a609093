package cn.fadu.tenancy;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The reads of one answer: one connection and one moment, however many parts of a page ask. Each
 * read acts under its own role as always. Whatever changes something ends the moment first, and
 * what is read afterwards is of a new one.
 */
final class Visit implements AutoCloseable {

    private static final ScopedValue<Visit> NOW = ScopedValue.newInstance();

    private final Map<Asked, Object> answers = new HashMap<>();
    private @Nullable Transaction open;

    private Visit() {}

    /** Who asked where, and what: nobody's answer is ever another's. */
    private record Asked(Cell cell, Standpoint standpoint, Object question) {}

    static <T extends @Nullable Object, X extends Throwable> T around(
            ScopedValue.CallableOp<T, X> work) throws X {
        if (NOW.isBound()) {
            return work.call();
        }
        try (var visit = new Visit()) {
            return ScopedValue.where(NOW, visit).call(work);
        }
    }

    /** In a transaction of its own where nobody visits. */
    static <T extends @Nullable Object> T read(
            Cell cell, Standpoint standpoint, Function<DSLContext, T> query) {
        return NOW.isBound()
                ? NOW.get().readNow(cell, standpoint, query)
                : Transaction.run(true, open -> open.as(cell, standpoint, query));
    }

    /** What the visit has asked before it knows already; outside a visit nothing is kept. */
    @SuppressWarnings("unchecked") // a question is asked by one caller, whose type it is
    static <T> T known(Cell cell, Standpoint standpoint, Object question, Supplier<T> read) {
        if (!NOW.isBound()) {
            return read.get();
        }
        var asked = new Asked(cell, standpoint, question);
        var answers = NOW.get().answers;
        var known = (T) answers.get(asked);
        if (known == null) {
            known = read.get();
            answers.put(asked, known);
        }
        return known;
    }

    /** Before somebody changes something, or waits for somebody who does. */
    static void interrupt() {
        if (NOW.isBound()) {
            NOW.get().close();
        }
    }

    private <T extends @Nullable Object> T readNow(
            Cell cell, Standpoint standpoint, Function<DSLContext, T> query) {
        if (open != null && !open.isIn(cell)) {
            close();
        }
        var transaction = open == null ? Transaction.reading() : open;
        open = null; // a read that fails leaves nothing to go on with
        var result = transaction.step(cell, standpoint, query);
        open = transaction;
        return result;
    }

    @Override
    public void close() {
        answers.clear();
        var last = open;
        open = null;
        if (last != null) {
            last.end();
        }
    }
}
