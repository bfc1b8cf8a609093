package cn.fadu.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jooq.exception.DataAccessException;
import org.springframework.core.io.ClassPathResource;

/** A script of {@code sql/bootstrap}, written for psql and its variables, run from here instead. */
final class SuperuserScript {

    private final String name;

    SuperuserScript(String name) {
        this.name = name;
    }

    void run(DatabaseSettings superuser, String owner, String password, String database) {
        var sql =
                text().replace(":\"owner\"", identifier(owner))
                        .replace(":\"database\"", identifier(database))
                        .replace(":\"DBNAME\"", identifier(database))
                        .replace(":'password'", "'" + password.replace("'", "''") + "'");
        try (var connection =
                        DriverManager.getConnection(
                                superuser.url(), superuser.user(), superuser.password());
                var statement = connection.createStatement()) {
            for (var each : sql.split(";\n\n")) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new DataAccessException("%s: %s".formatted(name, e.getMessage()), e);
        }
    }

    private static String identifier(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }

    private String text() {
        try {
            return new ClassPathResource("sql/bootstrap/" + name)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
