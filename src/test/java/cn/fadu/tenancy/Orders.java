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

    /**
     * An order, whether it shows, and what the trails say of it, each once: the registry's and the
     * county's own.
     */
    record Order(
            Consumer<Tenancy> give,
            Predicate<Tenancy> done,
            List<String> noted,
            List<String> notedInCounty) {

        Order(Consumer<Tenancy> give, Predicate<Tenancy> done, String... noted) {
            this(give, done, List.of(noted), List.of());
        }

        /** Said in both trails. */
        static Order told(Consumer<Tenancy> give, Predicate<Tenancy> done, String noted) {
            return new Order(give, done, List.of(noted), List.of(noted));
        }
    }

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

    String west() {
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
        orders.put("add", new Order(this::add, is("003"), "township.add " + code("003")));
        orders.put(
                "add all",
                new Order(
                        this::addAll,
                        is("009"),
                        "township.add " + code("008"),
                        "township.add " + code("009")));
        orders.put(
                "rename", Order.told(this::rename, this::isRenamed, "township.rename " + east()));
        orders.put("merge", Order.told(this::merge, is("004"), "township.merge " + merger()));
        orders.put("split", Order.told(this::split, is("006"), "township.split " + division()));
        orders.put("suspend", new Order(this::suspend, this::isOut, "township.suspend " + east()));
        orders.put("resume", new Order(this::resume, this::isBack, "township.resume " + resting()));
        orders.put(
                "add county", new Order(this::addCounty, this::isThere, "county.add " + added()));
        orders.put(
                "restore", new Order(this::restore, is("007"), "township.restore " + code("007")));
        orders.put("drop", Order.told(this::drop, is("001").negate(), "township.drop " + east()));
        orders.put("move", new Order(this::move, this::isMoved, "county.move " + county()));
        return orders;
    }

    private String code(String end) {
        return county() + end;
    }

    private Predicate<Tenancy> is(String end) {
        return tenancy -> is(tenancy, code(end));
    }

    private boolean isRenamed(Tenancy tenancy) {
        return east(tenancy).name().equals("新镇");
    }

    private boolean isOut(Tenancy tenancy) {
        return state(tenancy) == State.SUSPENDED;
    }

    private boolean isMoved(Tenancy tenancy) {
        return county(tenancy).cell().equals("main");
    }

    private String merger() {
        return "%s+%s → %s".formatted(east(), west(), code("004"));
    }

    private String division() {
        return "%s → %s+%s".formatted(east(), code("005"), code("006"));
    }

    private String added() {
        return "98%04d".formatted(number);
    }

    /** Of the other township, to another file; it is repeated, not gone on with. */
    Path export(Tenancy tenancy, String name) {
        return tenancy.lifecycle().export(ACTOR, west(tenancy), folder.resolve(name));
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
        var wanted = new NewCounty(added(), "新县");
        tenancy.provisioning().addCounty(ACTOR, wanted, TwoServers.SECOND).tenant();
    }

    private boolean isThere(Tenancy tenancy) {
        return tenancy.registry().county(added()).isPresent();
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
