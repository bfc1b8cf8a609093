package cn.fadu.tenancy;

import cn.fadu.audit.Audit;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * Everything of this package, ready for use: pools opened, the registry brought to its present
 * version. Commands open it for their own time; the application keeps one.
 */
public final class Tenancy implements AutoCloseable {

    private final Site site;
    private final Cells cells;
    private final TenantDatabase database;
    private final Registry registry;
    private final Provisioning provisioning;
    private final Lifecycle lifecycle;
    private final Restoring restoring;
    private final Volumes volumes;
    private final TenantMigrations migrations;
    private final Drift drift;

    private Tenancy(Site site, Consumer<String> watch) {
        var journal = new Journal(site, watch);
        this.site = site;
        this.cells = site.cells();
        this.database = new TenantDatabase(cells);
        this.registry = new Registry(database);
        this.provisioning = new Provisioning(cells, journal);
        this.lifecycle = new Lifecycle(site, registry, provisioning, journal);
        this.restoring = new Restoring(site, journal);
        this.volumes = new Volumes(cells, registry);
        this.migrations = new TenantMigrations(cells, site.templates());
        this.drift = new Drift(cells, site.templates());
    }

    public static Tenancy open(DatabaseSettings settings, Clock clock) {
        return open(settings, clock, Templates.current(), _ -> {});
    }

    /** As {@link #open(DatabaseSettings, Clock)}, on other templates and with its steps watched. */
    static Tenancy open(
            DatabaseSettings settings, Clock clock, Templates templates, Consumer<String> watch) {
        var cells = new Cells(settings);
        try {
            cells.bootstrap();
            var site = new Site(cells, new Audit(clock), templates, clock, "system", false);
            return new Tenancy(site, watch);
        } catch (RuntimeException failure) {
            cells.close();
            throw failure;
        }
    }

    /** The same once more, each step of its orders watched; it is closed with this one. */
    Tenancy watched(Consumer<String> watch) {
        return new Tenancy(site, watch);
    }

    Cells cells() {
        return cells;
    }

    public TenantDatabase database() {
        return database;
    }

    public Registry registry() {
        return registry;
    }

    public Provisioning provisioning() {
        return provisioning;
    }

    public Lifecycle lifecycle() {
        return lifecycle;
    }

    public Restoring restoring() {
        return restoring;
    }

    public Volumes volumes() {
        return volumes;
    }

    public TenantMigrations migrations() {
        return migrations;
    }

    public Drift drift() {
        return drift;
    }

    @Override
    public void close() {
        cells.close();
    }
}
