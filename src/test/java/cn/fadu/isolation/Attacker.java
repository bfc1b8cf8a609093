package cn.fadu.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.fadu.tenancy.RuntimeLogin;
import cn.fadu.tenancy.SchemaName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who can run any text as SQL on the runtime login's connection, and remembers all that
 * came back.
 */
final class Attacker implements AutoCloseable {

    static final String NO_RIGHT = "42501";

    private final Connection connection;
    private final List<String> seen = new ArrayList<>();

    private Attacker(Connection connection) {
        this.connection = connection;
    }

    /** The login itself, no role taken. */
    static Attacker withoutRole() throws SQLException {
        return new Attacker(RuntimeLogin.connect());
    }

    /** Inside a transaction that the door opened for this tenant. */
    static Attacker within(SchemaName tenant) throws SQLException {
        var attacker = withoutRole();
        attacker.connection.setAutoCommit(false);
        attacker.enter(tenant);
        return attacker;
    }

    void enter(SchemaName tenant) throws SQLException {
        run(
                "set local role \"%s\"; set local search_path = \"$user\", pg_temp"
                        .formatted(tenant.value()));
    }

    Connection connection() {
        return connection;
    }

    List<String> seen() {
        return seen;
    }

    /** Runs one statement or several; keeps and returns every value of every row. */
    List<String> run(String sql) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            var hasRows = statement.execute(sql);
            while (hasRows || statement.getUpdateCount() >= 0) {
                if (hasRows) {
                    collect(statement.getResultSet(), values);
                }
                hasRows = statement.getMoreResults();
            }
        }
        seen.addAll(values);
        return values;
    }

    private static void collect(java.sql.ResultSet rows, List<String> values) throws SQLException {
        while (rows.next()) {
            for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                values.add(String.valueOf(rows.getString(column)));
            }
        }
    }

    /** Expects the server's refusal; the transaction goes on as before the attempt. */
    SQLException refused(String sql) throws SQLException {
        var savepoint = connection.getAutoCommit() ? null : connection.setSavepoint();
        var refusal = catchThrowableOfType(SQLException.class, () -> run(sql));
        assertThat((Throwable) refusal).as("refusal of: %s", sql).isNotNull();
        if (savepoint != null) {
            connection.rollback(savepoint);
        }
        return refusal;
    }

    /** Expects the refusal for want of a right. */
    void forbidden(String sql) throws SQLException {
        assertThat(refused(sql).getSQLState()).as("refusal of: %s", sql).isEqualTo(NO_RIGHT);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
