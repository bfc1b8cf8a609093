package cn.fadu.tenancy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Counts the questions and changes that reach the tests' server while something runs, by the
 * server's own log; taking a role or beginning is neither. Work in the background counts too.
 */
public final class SentStatements implements AutoCloseable {

    private static final Pattern SENT =
            Pattern.compile(
                    "LOG: {2}(?:execute [^:]+|statement): +(?:select|with|insert|update|delete)(?! .mark)");

    private final Connection superuser;
    private final Path log;

    public SentStatements() throws SQLException {
        superuser = RuntimeLogin.superuser();
        try (var statement = superuser.createStatement();
                var row = statement.executeQuery("show data_directory")) {
            row.next();
            log = Path.of(row.getString(1)).resolveSibling("postgres.log");
        }
        say("alter system set log_statement = 'all'");
        say("select pg_reload_conf()");
    }

    private void say(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Something that sends statements. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException, InterruptedException;
    }

    public int during(Work work) throws SQLException, IOException, InterruptedException {
        var begin = mark();
        work.run();
        return (int) SENT.matcher(written(begin, mark())).results().count();
    }

    /**
     * Where the log stands; said until it is there, for the server hears late that it is to log.
     */
    private long mark() throws SQLException, IOException {
        var before = log.toFile().length();
        var mark = "mark " + UUID.randomUUID();
        var place = -1;
        while (place < 0) {
            say("select '%s'".formatted(mark));
            place = written(before, log.toFile().length()).indexOf(mark);
        }
        return before + place;
    }

    /** Byte for byte, so that places in the text are places in the file. */
    private String written(long from, long until) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var bytes = new byte[(int) (until - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    @Override
    public void close() throws SQLException {
        say("alter system reset log_statement");
        say("select pg_reload_conf()");
        superuser.close();
    }
}
