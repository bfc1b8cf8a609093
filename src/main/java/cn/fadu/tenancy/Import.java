package cn.fadu.tenancy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.jooq.exception.DataAccessException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Reads the parts of an export into new schemas: the tables as they were at the export's version,
 * the rows, then whatever files came since, then the grants.
 */
final class Import {

    private final Owner.Work work;
    private final Templates templates;
    private final Path file;

    Import(Owner.Work work, Templates templates, Path file) {
        this.work = work;
        this.templates = templates;
        this.file = file;
    }

    /**
     * @param numbers for a copy beside the original: each township's old number and its new one
     */
    void load(
            Manifest.Part part,
            SchemaName schema,
            SchemaName county,
            Map<Integer, Integer> numbers) {
        var template = templates.named(part.template());
        TenantSchemas.begin(work, template, schema, county, part.version());
        try (var zip = new ZipFile(file.toFile())) {
            for (var table : part.tables()) {
                fill(zip, part, table, schema, numbers);
                table.counted().forEach(column -> count(schema, table.name(), column));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new DataAccessException("The rows of an export could not be written", e);
        }
        TenantSchemas.apply(work, schema, template.between(part.version(), template.version()));
        TenantSchemas.grant(work, template, schema, county);
    }

    private void fill(
            ZipFile zip,
            Manifest.Part part,
            Manifest.TableData table,
            SchemaName schema,
            Map<Integer, Integer> numbers)
            throws IOException, SQLException {
        var columns =
                table.columns().stream()
                        .map(column -> Sql.name(column).toString())
                        .collect(Collectors.joining(", "));
        var copy =
                work.connection()
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy %s.%s (%s) from stdin"
                                        .formatted(
                                                schema.quoted(), Sql.name(table.name()), columns));
        try (var rows = Archive.rows(zip, part, table)) {
            if (numbers.isEmpty() || table.townshipColumns().isEmpty()) {
                pour(rows, copy);
            } else {
                pourRenumbered(rows, copy, table, numbers);
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void pour(InputStream rows, CopyIn copy) throws IOException, SQLException {
        var buffer = new byte[64 * 1024];
        for (int read; (read = rows.read(buffer)) > 0; ) {
            copy.writeToCopy(buffer, 0, read);
        }
    }

    /** COPY's text has one row a line and one tab between two columns; both are escaped within. */
    private static void pourRenumbered(
            InputStream rows, CopyIn copy, Manifest.TableData table, Map<Integer, Integer> numbers)
            throws IOException, SQLException {
        var places = table.townshipColumns().stream().map(table.columns()::indexOf).toList();
        var lines = new BufferedReader(new InputStreamReader(rows, StandardCharsets.UTF_8));
        for (String line; (line = lines.readLine()) != null; ) {
            var values = line.split("\t", -1);
            for (var place : places) {
                var old = Integer.valueOf(values[place]);
                values[place] = String.valueOf(numbers.getOrDefault(old, old));
            }
            var bytes = (String.join("\t", values) + "\n").getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
        }
    }

    private void count(SchemaName schema, String table, String column) {
        var from = "%s.%s".formatted(schema.quoted(), Sql.name(table));
        work.run(
                "select setval(pg_get_serial_sequence('%1$s', '%2$s'), max(%3$s)) from %1$s having max(%3$s) is not null"
                        .formatted(from, column, Sql.name(column)));
    }
}
