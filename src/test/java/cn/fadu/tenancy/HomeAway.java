package cn.fadu.tenancy;

import cn.fadu.TestDatabase;
import java.time.Clock;
import java.util.Map;

/** A home database of its own with one county, and a cable to it. */
public final class HomeAway {

    public static final String COUNTY = "550003";

    private static final class Holder {
        static final Cable CABLE = Cable.to(TestDatabase.server().port());
    }

    private HomeAway() {}

    public static Cable cable() {
        return Holder.CABLE;
    }

    /** What an application is to be started with. */
    public static Map<String, Object> databases() {
        var settings = OwnDatabase.create().settings();
        try (var tenancy = Tenancy.open(settings, Clock.systemUTC())) {
            var wanted = new NewCounty(COUNTY, "样县" + COUNTY);
            var county = tenancy.provisioning().addCounty("test", wanted).tenant();
            var township = new NewTownship(COUNTY + "001", "样镇", Township.Kind.TOWN, 2020);
            tenancy.provisioning().addTownship("test", county, township).tenant();
        }
        var home = settings.home();
        return Map.of(
                "fadu.db.url",
                home.url().replaceFirst(":\\d+/", ":%d/".formatted(cable().port())),
                "fadu.db.user",
                home.owner(),
                "fadu.db.password",
                home.ownerPassword());
    }
}
