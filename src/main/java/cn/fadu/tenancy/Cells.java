package cn.fadu.tenancy;

import static cn.fadu.db.platform.Tables.CELL;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The databases that hold counties, by name; the home cell also holds the registry. */
final class Cells implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Cells.class);

    private final DatabaseSettings settings;
    private final Cell home;
    private final Map<String, Cell> further = new ConcurrentHashMap<>();
    private final Set<String> unready = ConcurrentHashMap.newKeySet();

    Cells(DatabaseSettings settings) {
        this.settings = settings;
        this.home = new Cell(settings.home());
    }

    /**
     * Makes every cell ready. Without the home cell nothing goes; another that is away delays only
     * its own counties.
     */
    void bootstrap() {
        new Bootstrap(home).run();
        list(home);
        unready.addAll(settings.cells().keySet());
        bootstrapRest();
    }

    /** Makes ready what was away until now. */
    void bootstrapRest() {
        for (var name : List.copyOf(unready)) {
            try {
                new Bootstrap(named(name)).run();
                list(named(name));
                unready.remove(name);
            } catch (CellUnavailableException | FlywayException e) {
                LOG.warn("The cell {} cannot be reached; its counties have to wait", name);
            }
        }
    }

    private void list(Cell cell) {
        home.owner()
                .transact(
                        work ->
                                work.in(SchemaName.PLATFORM)
                                        .db()
                                        .insertInto(CELL, CELL.NAME, CELL.URL)
                                        .values(cell.name(), cell.address())
                                        .onConflict(CELL.NAME)
                                        .doUpdate()
                                        .set(CELL.URL, cell.address())
                                        .execute());
    }

    Cell home() {
        return home;
    }

    Cell of(Tenant tenant) {
        return named(tenant.county().cell());
    }

    Cell named(String name) {
        return name.equals(home.name()) ? home : further.computeIfAbsent(name, this::opened);
    }

    boolean isKnown(String name) {
        return name.equals(home.name()) || settings.cells().containsKey(name);
    }

    /** All that the settings name, the home cell first. */
    List<String> names() {
        return Stream.concat(Stream.of(home.name()), settings.cells().keySet().stream().sorted())
                .toList();
    }

    private Cell opened(String name) {
        var logins = settings.further(name);
        if (logins == null) {
            throw new CellUnavailableException(
                    name, new IllegalStateException("No address: set fadu.db.cells." + name));
        }
        return new Cell(logins);
    }

    @Override
    public void close() {
        home.close();
        further.values().forEach(Cell::close);
    }
}
