package cn.fadu.sample;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Lifecycle;
import cn.fadu.tenancy.NewCounty;
import cn.fadu.tenancy.NewTownship;
import cn.fadu.tenancy.Provisioning;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.Township;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * The invented county and its townships, added, renamed and merged like any other; what has
 * happened already does not happen again.
 */
final class SampleTownships {

    private static final String OPERATOR = "operator@demo";
    private static final int FIRST_YEAR = 2020;

    private final Registry registry;
    private final Provisioning provisioning;
    private final Lifecycle lifecycle;
    private final List<CSVRecord> rows = new SampleFile("townships.csv").rows();

    SampleTownships(Registry registry, Provisioning provisioning, Lifecycle lifecycle) {
        this.registry = registry;
        this.provisioning = provisioning;
        this.lifecycle = lifecycle;
    }

    County county() {
        return registry.county(SampleCounty.CODE)
                .orElseGet(
                        () ->
                                provisioning
                                        .addCounty(
                                                OPERATOR,
                                                new NewCounty(SampleCounty.CODE, "澄湖县（示例）"))
                                        .tenant());
    }

    /** Lets happen to them all that happened up to the reporting year. */
    void change(County county, int year) {
        var there = of(county).keySet();
        rows.stream()
                .filter(row -> !isFormed(row) && !there.contains(row.get("code")))
                .forEach(row -> add(county, row));
        rows.stream().filter(row -> year >= year(row)).forEach(row -> happen(county, row));
    }

    private void add(County county, CSVRecord row) {
        var name = isRenamed(row) ? row.get("other") : row.get("name");
        provisioning.addTownship(OPERATOR, county, wanted(row, name, FIRST_YEAR));
    }

    private void happen(County county, CSVRecord row) {
        var there = of(county);
        var township = there.get(row.get("code"));
        if (isRenamed(row) && township != null && !township.name().equals(row.get("name"))) {
            lifecycle.rename(OPERATOR, township, row.get("name"), year(row)).result();
        }
        if (isFormed(row) && township == null) {
            var old = there.values().stream().filter(each -> endsIn(each, row)).toList();
            lifecycle.merge(OPERATOR, old, wanted(row, row.get("name"), year(row))).result();
        }
    }

    private boolean endsIn(Township township, CSVRecord successor) {
        return rows.stream()
                .filter(row -> row.get("code").equals(township.code()))
                .anyMatch(row -> row.get("other").equals(successor.get("code")));
    }

    /** By code, as they are now. */
    Map<String, Township> of(County county) {
        return registry.townships(county).stream().collect(toMap(Township::code, identity()));
    }

    private static NewTownship wanted(CSVRecord row, String name, int from) {
        return new NewTownship(row.get("code"), name, Township.Kind.of(row.get("kind")), from);
    }

    private static boolean isRenamed(CSVRecord row) {
        return row.get("event").equals("renamed-from");
    }

    private static boolean isFormed(CSVRecord row) {
        return row.get("event").equals("formed");
    }

    /** The reporting year something happened in; never, where nothing did. */
    private static int year(CSVRecord row) {
        return row.get("year").isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.get("year"));
    }
}
