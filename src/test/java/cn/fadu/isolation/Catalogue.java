package cn.fadu.isolation;

import cn.fadu.tenancy.RuntimeLogin;
import cn.fadu.tenancy.SchemaName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the server itself says, to its superuser. */
final class Catalogue {

    private Catalogue() {}

    /** The first column. */
    static List<String> asked(String sql) throws SQLException {
        try (var superuser = RuntimeLogin.superuser()) {
            return asked(superuser, sql);
        }
    }

    static List<String> asked(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    /** Tables and views of a schema. */
    static List<String> relations(SchemaName schema) throws SQLException {
        return asked(
                """
                select relname from pg_class
                where relnamespace = '%s'::regnamespace and relkind not in ('i', 'S', 'c') order by 1"""
                        .formatted(schema));
    }
}
