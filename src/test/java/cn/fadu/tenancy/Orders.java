package cn.fadu.tenancy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * One order of every kind on a county of the second cell, and how to see that it was carried out.
 */
final class Orders {

    static final String ACTOR = "operator";

    /** An order, and whether it shows. */
    record Order(Consumer<Tenancy> give, Predicate<Tenancy> done) {}

    private final Path folder;
    private final int number;

    /**
     * @param number of the county, two digits
     */
    Orders(Path folder, int number) {
        this.folder = folder;
        this.number = number;
    }

    String county() {
        return "99%04d".formatted(number);
    }

    private String east() {
        return county() + "001";
    }

    private String west() {
        return county() + "002";
    }

    Path file() {
        return folder.resolve("export-%d.zip".formatted(number));
    }

    County county(Tenancy tenancy) {
        return tenancy.registry().county(county()).orElseThrow();
    }

    Township east(Tenancy tenancy) {
        return tenancy.registry().township(county(tenancy), east()).orElseThrow();
    }

    private Township west(Tenancy tenancy) {
        return tenancy.registry().township(county(tenancy), west()).orElseThrow();
    }

    private String resting() {
        return county() + "010";
    }

    private Township resting(Tenancy tenancy) {
        return tenancy.registry().township(county(tenancy), resting()).orElseThrow();
    }

    private boolean is(Tenancy tenancy, String code) {
        return tenancy.registry()
                .county(county())
                .flatMap(county -> tenancy.registry().township(county, code))
                .isPresent();
    }

    /** The county with two filled townships, and an export of one of them. */
    void prepare(Tenancy tenancy) {
        var wanted = new NewCounty(county(), "样县");
        var county = tenancy.provisioning().addCounty(ACTOR, wanted, TwoServers.SECOND).tenant();
        for (var code : List.of(east(), west())) {
            var township =
                    tenancy.provisioning().addTownship(ACTOR, county, township(code)).tenant();
            Rows.fill(tenancy, township);
        }
        tenancy.lifecycle().export(ACTOR, east(tenancy), file());
        tenancy.provisioning().addTownship(ACTOR, county, township(resting())).tenant();
        tenancy.lifecycle().suspend(ACTOR, resting(tenancy)).result();
    }

    private static NewTownship township(String code) {
        return new NewTownship(code, "样镇" + code, Township.Kind.TOWN, 2025);
    }

    Map<String, Order> all() {
        var orders = new TreeMap<String, Order>();
        orders.put("add", new Order(this::add, tenancy -> is(tenancy, county() + "003")));
        orders.put("add all", new Order(this::addAll, tenancy -> is(tenancy, county() + "009")));
        orders.put("rename", new Order(this::rename, one -> east(one).name().equals("新镇")));
        orders.put("merge", new Order(this::merge, tenancy -> is(tenancy, county() + "004")));
        orders.put("split", new Order(this::split, tenancy -> is(tenancy, county() + "006")));
        orders.put("suspend", new Order(this::suspend, one -> state(one) == State.SUSPENDED));
        orders.put("resume", new Order(this::resume, this::isBack));
        orders.put("add county", new Order(this::addCounty, this::isThere));
        orders.put("restore", new Order(this::restore, tenancy -> is(tenancy, county() + "007")));
        orders.put("drop", new Order(this::drop, tenancy -> !is(tenancy, east())));
        orders.put("move", new Order(this::move, one -> county(one).cell().equals("main")));
        return orders;
    }

    private State state(Tenancy tenancy) {
        return tenancy.registry().state(east(tenancy));
    }

    private void add(Tenancy tenancy) {
        tenancy.provisioning()
                .addTownship(ACTOR, county(tenancy), township(county() + "003"))
                .tenant();
    }

    private void addAll(Tenancy tenancy) {
        var wanted = List.of(township(county() + "008"), township(county() + "009"));
        tenancy.provisioning().addTownships(ACTOR, county(tenancy), wanted).result();
    }

    private void rename(Tenancy tenancy) {
        tenancy.lifecycle().rename(ACTOR, east(tenancy), "新镇", 2025).result();
    }

    private void merge(Tenancy tenancy) {
        tenancy.lifecycle()
                .merge(ACTOR, List.of(east(tenancy), west(tenancy)), township(county() + "004"))
                .result();
    }

    private void split(Tenancy tenancy) {
        var parts = List.of(township(county() + "005"), township(county() + "006"));
        tenancy.lifecycle().split(ACTOR, east(tenancy), parts).result();
    }

    private void suspend(Tenancy tenancy) {
        tenancy.lifecycle().suspend(ACTOR, east(tenancy)).result();
    }

    private void resume(Tenancy tenancy) {
        tenancy.lifecycle().resume(ACTOR, resting(tenancy)).result();
    }

    private boolean isBack(Tenancy tenancy) {
        return tenancy.registry().state(resting(tenancy)) == State.ACTIVE;
    }

    private void addCounty(Tenancy tenancy) {
        var wanted = new NewCounty("98%04d".formatted(number), "新县");
        tenancy.provisioning().addCounty(ACTOR, wanted, TwoServers.SECOND).tenant();
    }

    private boolean isThere(Tenancy tenancy) {
        return tenancy.registry().county("98%04d".formatted(number)).isPresent();
    }

    private void restore(Tenancy tenancy) {
        tenancy.restoring()
                .township(ACTOR, file(), county(tenancy), county() + "007", 2025)
                .result();
    }

    private void drop(Tenancy tenancy) {
        tenancy.lifecycle().drop(ACTOR, east(tenancy), east(), 2026, file()).result();
    }

    private void move(Tenancy tenancy) {
        tenancy.lifecycle()
                .move(ACTOR, county(tenancy), "main", folder.resolve("move-" + number))
                .result();
    }
}
