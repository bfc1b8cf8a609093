package cn.fadu;

import cn.fadu.tenancy.County;
import cn.fadu.tenancy.DatabaseSettings;
import cn.fadu.tenancy.EmbeddedServer;
import cn.fadu.tenancy.NewCounty;
import cn.fadu.tenancy.NewTownship;
import cn.fadu.tenancy.Provisioning;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.Tenancy;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Township;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The one PostgreSQL of a test run, set up as production would be. Tests do not clean up: each
 * makes the counties and townships it needs, and no test can see another's.
 *
 * <p>A test with Spring names it: {@code @ContextConfiguration(initializers = TestDatabase.class)}.
 */
public final class TestDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNTIES = new AtomicInteger();
    private static final AtomicInteger TOWNSHIPS = new AtomicInteger();

    private static final class Holder {
        static final EmbeddedServer SERVER = EmbeddedServer.temporary();
        static final Tenancy TENANCY = Tenancy.open(SERVER.settings(), Clock.systemUTC());
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = settings();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "test-database",
                                Map.of(
                                        "fadu.db.url", settings.url(),
                                        "fadu.db.user", settings.user(),
                                        "fadu.db.password", settings.password())));
    }

    /** The owner's address. */
    public static DatabaseSettings settings() {
        return Holder.SERVER.settings();
    }

    public static EmbeddedServer server() {
        return Holder.SERVER;
    }

    public static Tenancy tenancy() {
        return Holder.TENANCY;
    }

    public static TenantDatabase database() {
        return Holder.TENANCY.database();
    }

    public static Registry registry() {
        return Holder.TENANCY.registry();
    }

    public static Provisioning provisioning() {
        return Holder.TENANCY.provisioning();
    }

    /** A county nobody else uses. */
    public static County newCounty() {
        var number = 100_000 + COUNTIES.incrementAndGet();
        var wanted = new NewCounty(String.valueOf(number), "样县" + number);
        return provisioning().addCounty("test", wanted).tenant();
    }

    /** A township nobody else uses, a member of its county from 2020 on. */
    public static Township newTownship(County county) {
        var number = TOWNSHIPS.incrementAndGet();
        return newTownship(county, "样镇" + number);
    }

    /** A township of this name, a member of its county from 2020 on. */
    public static Township newTownship(County county, String name) {
        var code = county.code() + "%03d".formatted(TOWNSHIPS.incrementAndGet() % 1000);
        var wanted = new NewTownship(code, name, Township.Kind.TOWN, 2020);
        return provisioning().addTownship("test", county, wanted).tenant();
    }
}
