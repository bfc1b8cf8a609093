package cn.fadu.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * One transaction of the runtime login: it takes a connection with its first step, acts under one
 * role at a time and never under none.
 */
final class Transaction {

    private static final String SNAPSHOT =
            "set transaction isolation level repeatable read, read only; ";

    private final boolean readOnly;
    private Cell.@Nullable Turn turn;
    private @Nullable Standpoint entered;

    private Transaction(boolean readOnly) {
        this.readOnly = readOnly;
    }

    static <T extends @Nullable Object> T run(boolean readOnly, Function<Transaction, T> work) {
        var transaction = new Transaction(readOnly);
        var result = transaction.orClosed(() -> work.apply(transaction));
        transaction.end();
        return result;
    }

    /** One that goes on from step to step until somebody ends it. */
    static Transaction reading() {
        return new Transaction(true);
    }

    /** One step of a transaction that goes on, unless the step fails: then all is over. */
    <T extends @Nullable Object> T step(
            Cell cell, Standpoint standpoint, Function<DSLContext, T> work) {
        return orClosed(() -> as(cell, standpoint, work));
    }

    boolean isIn(Cell cell) {
        return turn != null && turn.cell() == cell;
    }

    /** Commits and gives the connection back. */
    void end() {
        try {
            try {
                commit();
            } finally {
                close();
            }
        } catch (SQLException e) {
            throw explained(new DataAccessException("The transaction could not be completed", e));
        }
    }

    private <T extends @Nullable Object> T orClosed(Supplier<T> work) {
        var done = false;
        try {
            try {
                var result = work.get();
                done = true;
                return result;
            } finally {
                if (!done) {
                    close();
                }
            }
        } catch (SQLException e) {
            throw explained(new DataAccessException("The transaction could not be given up", e));
        } catch (DataAccessException e) {
            throw explained(e);
        }
    }

    /** A server that goes away in the midst of the work is an outage, not a failure of the work. */
    private RuntimeException explained(DataAccessException failure) {
        return turn != null && Outage.isBehind(failure) ? turn.cell().lost(failure) : failure;
    }

    <T extends @Nullable Object> T as(
            Cell cell, Standpoint standpoint, Function<DSLContext, T> work) {
        var lease = new Lease(enter(cell, standpoint));
        try {
            return work.apply(Sql.over(lease));
        } finally {
            lease.end();
        }
    }

    /** A read right after one of the same standpoint is there already. */
    private Connection enter(Cell cell, Standpoint standpoint) {
        var now = turn;
        if (now != null && readOnly && standpoint.equals(entered)) {
            return now.connection();
        }
        var snapshot = now == null && readOnly ? SNAPSHOT : "";
        if (now == null) {
            now = cell.turn();
            turn = now;
        }
        try (var statement = now.connection().createStatement()) {
            statement.execute(snapshot + standpoint.entering());
            entered = standpoint;
            return now.connection();
        } catch (SQLException e) {
            throw TenantUnavailableException.orElse(e);
        }
    }

    private void commit() throws SQLException {
        if (turn != null) {
            turn.connection().commit();
        }
    }

    /** The pool rolls back what was not committed. */
    private void close() throws SQLException {
        if (turn != null) {
            turn.end();
        }
    }
}
