package cn.fadu.tenancy;

import cn.fadu.tenancy.DatabaseSettings.CellAddress;
import java.util.Map;
import java.util.Objects;

/** A home cell and a second one on another PostgreSQL server. */
final class TwoServers {

    static final String SECOND = "second";

    private static final class Holder {
        static final EmbeddedServer SERVER = EmbeddedServer.temporary();
    }

    private TwoServers() {}

    /** Where the second server listens. */
    static int port() {
        return Holder.SERVER.port();
    }

    /** A new database on each of the two. */
    static DatabaseSettings settings() {
        var second = OwnDatabase.on(Holder.SERVER).settings();
        return OwnDatabase.create()
                .settings()
                .withCells(
                        Map.of(
                                SECOND,
                                new CellAddress(
                                        second.url(),
                                        second.user(),
                                        second.home().ownerPassword(),
                                        null)));
    }

    /** For another process, as the environment of a pod would have it. */
    static Map<String, String> toPass(DatabaseSettings settings) {
        var home = settings.home();
        var second = Objects.requireNonNull(settings.further(SECOND));
        return Map.of(
                "FADU_DB_URL", home.url(),
                "FADU_DB_USER", home.owner(),
                "FADU_DB_PASSWORD", home.ownerPassword(),
                "FADU_DB_CELLS_SECOND_URL", second.url(),
                "FADU_DB_CELLS_SECOND_USER", second.owner(),
                "FADU_DB_CELLS_SECOND_PASSWORD", second.ownerPassword());
    }

    /** The same, but nobody answers where the second cell should be. */
    static DatabaseSettings withoutSecond(DatabaseSettings settings) {
        return settings.withCells(
                Map.of(
                        SECOND,
                        new CellAddress("jdbc:postgresql://localhost:1/nowhere", "x", "x", null)));
    }
}
