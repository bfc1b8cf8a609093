package cn.fadu.tenancy;

import static cn.fadu.db.platform.Tables.TENANT_SCHEMA;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jooq.exception.DataAccessException;
import org.postgresql.PGConnection;

/** Writes tenants of one cell into one file, all as they were at the same moment. */
final class Export {

    private final Owner.Work work;
    private final Instant at;
    private final List<Integer> ended;

    /**
     * @param ended numbers of townships that were merged or split
     */
    Export(Owner.Work work, Instant at, List<Integer> ended) {
        this.work = work;
        this.at = at;
        this.ended = ended;
    }

    void write(List<? extends Tenant> tenants, Path file) {
        Archive.write(file, at, zip -> into(zip, tenants), _ -> {});
    }

    void into(ZipOutputStream zip, List<? extends Tenant> tenants) {
        var parts = new ArrayList<Manifest.Part>();
        for (var tenant : tenants) {
            parts.add(part(zip, tenant, "part%02d".formatted(parts.size() + 1)));
        }
        Archive.seal(zip, new Manifest(Manifest.FORMAT, at.toString(), parts));
    }

    private Manifest.Part part(ZipOutputStream zip, Tenant tenant, String folder) {
        var schema = tenant.schema();
        var empty = described(tenant, folder, List.of());
        var tables =
                new Catalog(work, schema)
                        .tables().stream().map(table -> copied(zip, schema, empty, table)).toList();
        return described(tenant, folder, tables);
    }

    private Manifest.Part described(Tenant tenant, String folder, List<Manifest.TableData> tables) {
        var ledger =
                work.in(SchemaName.PLATFORM)
                        .db()
                        .fetchSingle(
                                TENANT_SCHEMA,
                                TENANT_SCHEMA.SCHEMA_NAME.eq(tenant.schema().value()));
        return switch (tenant) {
            case County county ->
                    new Manifest.Part(
                            folder,
                            ledger.getTemplate(),
                            ledger.getVersion(),
                            county.id(),
                            county.code(),
                            county.name(),
                            "",
                            false,
                            tables);
            case Township township ->
                    new Manifest.Part(
                            folder,
                            ledger.getTemplate(),
                            ledger.getVersion(),
                            township.id(),
                            township.code(),
                            township.name(),
                            township.kind().label(),
                            ended.contains(township.id()),
                            tables);
        };
    }

    private Manifest.TableData copied(
            ZipOutputStream zip, SchemaName schema, Manifest.Part part, Manifest.TableData table) {
        var columns =
                table.columns().stream()
                        .map(column -> Sql.name(column).toString())
                        .collect(Collectors.joining(", "));
        var copy =
                "copy (select %s from %s.%s order by 1, 2) to stdout"
                        .formatted(columns, schema.quoted(), Sql.name(table.name()));
        try {
            zip.putNextEntry(new ZipEntry(Archive.entry(part, table)));
            var digest = new DigestOutputStream(new Unclosed(zip), Archive.sha256());
            var rows =
                    work.connection().unwrap(PGConnection.class).getCopyAPI().copyOut(copy, digest);
            zip.closeEntry();
            return new Manifest.TableData(
                    table.name(),
                    table.columns(),
                    table.townshipColumns(),
                    table.counted(),
                    rows,
                    HexFormat.of().formatHex(digest.getMessageDigest().digest()));
        } catch (SQLException e) {
            throw new DataAccessException("The rows of a table could not be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next table goes into the same file. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
