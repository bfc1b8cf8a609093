package cn.fadu.tenancy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** The login that owns every schema of a cell; only provisioning and migration use it. */
final class Owner {

    private final Cell cell;
    private final Supplier<Connection> connections;
    private final Supplier<Connection> locks;

    /**
     * @param connections of a pool
     * @param locks connections that are closed for good, and their locks with them
     */
    Owner(Cell cell, Supplier<Connection> connections, Supplier<Connection> locks) {
        this.cell = cell;
        this.connections = connections;
        this.locks = locks;
    }

    /** One transaction: everything or nothing. */
    <T extends @Nullable Object> T transaction(Function<Work, T> work) {
        try (var connection = connections.get()) {
            try {
                var result = work.apply(new Work(connection, true));
                connection.commit();
                return result;
            } catch (Throwable failure) {
                rollBack(connection, failure);
                throw failure;
            }
        } catch (SQLException e) {
            throw explained(
                    new DataAccessException("The owner's transaction could not be completed", e));
        } catch (DataAccessException e) {
            throw explained(e);
        }
    }

    /** Why the work failed matters more than that a broken connection cannot be rolled back. */
    private static void rollBack(Connection connection, Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /** A server that goes away in the midst of the work is an outage, not a failure of the work. */
    private RuntimeException explained(DataAccessException failure) {
        return Outage.isBehind(failure) ? cell.lost(failure) : failure;
    }

    /** One statement, which is committed by itself. */
    <T extends @Nullable Object> T alone(Function<DSLContext, T> statement) {
        try (var connection = connections.get()) {
            connection.setAutoCommit(true);
            return statement.apply(Sql.over(new Lease(connection)));
        } catch (SQLException e) {
            throw explained(new DataAccessException("The owner's statement failed", e));
        } catch (DataAccessException e) {
            throw explained(e);
        }
    }

    /** Does everything and undoes it. */
    void rehearse(Consumer<Work> work) {
        try (var connection = connections.get()) {
            try {
                work.accept(new Work(connection, false));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new DataAccessException("The owner's transaction could not be undone", e);
        }
    }

    /** One transaction without a result. */
    void transact(Consumer<Work> work) {
        transaction(
                open -> {
                    work.accept(open);
                    return open;
                });
    }

    /** Holds a number until closed, or the process dies; waits while somebody else holds it. */
    Held waitFor(long number) {
        return held("select pg_advisory_lock(?) is not null", number);
    }

    /** As {@link #waitFor}, but empty when somebody else holds it. */
    Optional<Held> tryLock(long number) {
        var held = held("select pg_try_advisory_lock(?)", number);
        if (held.got()) {
            return Optional.of(held);
        }
        held.close();
        return Optional.empty();
    }

    private Held held(String sql, long number) {
        try {
            var connection = locks.get();
            try (var statement = connection.prepareStatement(sql)) {
                statement.setLong(1, number);
                try (var row = statement.executeQuery()) {
                    row.next();
                    return new Held(connection, row.getBoolean(1));
                }
            }
        } catch (SQLException e) {
            throw new DataAccessException("The lock could not be asked for", e);
        }
    }

    /** A connection of its own, which holds a lock as long as it lives. */
    record Held(Connection connection, boolean got) implements AutoCloseable {

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new DataAccessException("The lock could not be given back", e);
            }
        }
    }

    /** What the owner does within one transaction. */
    static final class Work {

        private final Connection connection;
        private final boolean kept;
        private @Nullable SchemaName path;

        private Work(Connection connection, boolean kept) {
            this.connection = connection;
            this.kept = kept;
        }

        Connection connection() {
            return connection;
        }

        /** Unqualified names mean this schema from here on; said only where they did not before. */
        Work in(SchemaName schema) {
            if (!schema.equals(path)) {
                run("set local search_path = %s, pg_temp".formatted(schema.quoted()));
                path = schema;
            }
            return this;
        }

        /**
         * Holds a number until the commit; waits while somebody else holds it. Unqualified names
         * mean the registry from here on.
         */
        void lock(long number) {
            locking(number).run(this);
        }

        private static Script locking(long number) {
            return new Script()
                    .in(SchemaName.PLATFORM)
                    .add("select pg_advisory_xact_lock(%d)".formatted(number));
        }

        /** The same, and changes the registry once the number is held: how many rows. */
        int lockAndChange(long number, Query change) {
            return locking(number).add(change).run(this);
        }

        DSLContext db() {
            return Sql.over(new Lease(connection));
        }

        /** One or several statements, sent together; they may lead names elsewhere. */
        void run(String sql) {
            run(sql, null);
        }

        /**
         * The same, and where names lead to afterwards, if that is known.
         *
         * @return how many rows the last of them changed
         */
        int run(String sql, @Nullable SchemaName leadingTo) {
            return last(sql, leadingTo, Statement::getUpdateCount);
        }

        /** The last of the work: the commit travels with it, unless all of it is to be undone. */
        void finish(String sql) {
            run(kept ? sql + "commit" : sql);
        }

        /** The same, and the first row that the last of them found. */
        <T> Optional<T> ask(String sql, @Nullable SchemaName leadingTo, Read<T> row) {
            return last(sql, leadingTo, answered -> first(answered.getResultSet(), row));
        }

        /** Of a statement that finds nothing by its nature: none. */
        private static <T> Optional<T> first(@Nullable ResultSet found, Read<T> row)
                throws SQLException {
            return found != null && found.next() ? Optional.of(row.of(found)) : Optional.empty();
        }

        /** What a row tells. */
        @FunctionalInterface
        interface Read<T> {
            T of(ResultSet row) throws SQLException;
        }

        private <T> T last(String sql, @Nullable SchemaName leadingTo, Answered<T> answered) {
            path = leadingTo;
            try (var statement = connection.createStatement()) {
                var answers = new ArrayDeque<T>(1);
                var rows = statement.execute(sql);
                while (rows || statement.getUpdateCount() >= 0) {
                    answers.clear();
                    answers.add(answered.of(statement));
                    rows = statement.getMoreResults();
                }
                return answers.element();
            } catch (SQLException e) {
                throw new DataAccessException(e.getMessage() == null ? sql : e.getMessage(), e);
            }
        }

        @FunctionalInterface
        private interface Answered<T> {
            T of(Statement statement) throws SQLException;
        }
    }
}
