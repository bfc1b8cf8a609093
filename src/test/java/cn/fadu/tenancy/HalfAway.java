package cn.fadu.tenancy;

import java.time.Clock;
import java.util.Map;

/** Two servers with a county on each, and a cable to the second one. */
public final class HalfAway {

    public static final String HERE = "550001";
    public static final String AWAY = "550002";

    private static final class Holder {
        static final Cable CABLE = Cable.to(TwoServers.port());
    }

    private HalfAway() {}

    public static Cable cable() {
        return Holder.CABLE;
    }

    /** What an application is to be started with. */
    public static Map<String, Object> databases() {
        var settings = TwoServers.settings();
        try (var tenancy = Tenancy.open(settings, Clock.systemUTC())) {
            add(tenancy, HERE, "main");
            add(tenancy, AWAY, TwoServers.SECOND);
        }
        var home = settings.home();
        var second = settings.further(TwoServers.SECOND);
        if (second == null) {
            throw new IllegalStateException("There is no second cell");
        }
        return Map.of(
                "fadu.db.url",
                home.url(),
                "fadu.db.user",
                home.owner(),
                "fadu.db.password",
                home.ownerPassword(),
                "fadu.db.cells.second.url",
                second.url().replaceFirst(":\\d+/", ":%d/".formatted(cable().port())),
                "fadu.db.cells.second.user",
                second.owner(),
                "fadu.db.cells.second.password",
                second.ownerPassword());
    }

    private static void add(Tenancy tenancy, String code, String cell) {
        var wanted = new NewCounty(code, "样县" + code);
        var county = tenancy.provisioning().addCounty("test", wanted, cell).tenant();
        var township = new NewTownship(code + "001", "样镇", Township.Kind.TOWN, 2020);
        tenancy.provisioning().addTownship("test", county, township).tenant();
    }
}
