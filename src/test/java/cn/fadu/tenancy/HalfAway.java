package cn.fadu.tenancy;

import java.time.Clock;
import java.util.Map;

/** Two servers with a county on each, and then the second one's address leads nowhere. */
public final class HalfAway {

    public static final String HERE = "550001";
    public static final String AWAY = "550002";

    private HalfAway() {}

    /** What an application is to be started with. */
    public static Map<String, Object> databases() {
        var settings = TwoServers.settings();
        try (var tenancy = Tenancy.open(settings, Clock.systemUTC())) {
            add(tenancy, HERE, "main");
            add(tenancy, AWAY, TwoServers.SECOND);
        }
        var home = settings.home();
        return Map.of(
                "fadu.db.url",
                home.url(),
                "fadu.db.user",
                home.owner(),
                "fadu.db.password",
                home.ownerPassword(),
                "fadu.db.cells.second.url",
                "jdbc:postgresql://localhost:1/nowhere",
                "fadu.db.cells.second.user",
                "x",
                "fadu.db.cells.second.password",
                "x");
    }

    private static void add(Tenancy tenancy, String code, String cell) {
        var wanted = new NewCounty(code, "样县" + code);
        var county = tenancy.provisioning().addCounty("test", wanted, cell).tenant();
        var township = new NewTownship(code + "001", "样镇", Township.Kind.TOWN, 2020);
        tenancy.provisioning().addTownship("test", county, township).tenant();
    }
}
