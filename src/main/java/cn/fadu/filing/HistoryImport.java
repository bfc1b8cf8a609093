package cn.fadu.filing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.Reading;
import cn.fadu.intake.CountySheet;
import cn.fadu.intake.SheetFault;
import cn.fadu.intake.SheetReading;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Township;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * Takes a county's past years in: each row becomes an approved filing in its own township's schema.
 * One transaction, so that either all of a sheet is there or nothing of it.
 */
@Component
public class HistoryImport {

    private final TenantDatabase database;
    private final Registry registry;
    private final FrameworkVersions frameworks;
    private final HistoryRows rows;

    HistoryImport(
            TenantDatabase database,
            Registry registry,
            FrameworkVersions frameworks,
            HistoryRows rows) {
        this.database = database;
        this.registry = registry;
        this.frameworks = frameworks;
        this.rows = rows;
    }

    /** Hears how many of the townships are done. */
    @FunctionalInterface
    public interface Progress {
        void done(int townships, int of);
    }

    /** The empty sheet of these years. */
    public byte[] template(County county, List<Integer> years) {
        return sheet(county).xlsx(years);
    }

    /** The same as CSV. */
    public byte[] csvTemplate(County county, List<Integer> years) {
        return sheet(county).csv(years);
    }

    /** Reads a filled sheet and compares it with what was filed; nothing is kept. */
    public HistoryPlan plan(County county, String file, byte[] bytes) {
        return switch (sheet(county).read(file, bytes)) {
            case CountySheet.Outcome.Unreadable(var why) -> new HistoryPlan.Unreadable(why);
            case CountySheet.Outcome.Faulty(var faults) -> new HistoryPlan.Faulty(faults);
            case CountySheet.Outcome.Readable(var entries) -> compared(county, entries);
        };
    }

    /** Carries a plan out; returns the figures taken, or nothing when somebody was faster. */
    public Optional<Integer> carryOut(
            County county, HistoryPlan.Ready plan, String actor, Progress progress) {
        var byTownship = new LinkedHashMap<Township, List<HistoryPlan.Year>>();
        plan.years()
                .forEach(
                        year ->
                                byTownship
                                        .computeIfAbsent(year.township(), _ -> new ArrayList<>())
                                        .add(year));
        return database.exchange(
                step -> {
                    var done = 0;
                    for (var township : byTownship.entrySet()) {
                        if (!rows.store(step, township.getKey(), township.getValue(), actor)) {
                            throw new OvertakenException();
                        }
                        progress.done(++done, byTownship.size());
                    }
                    step.in(county, db -> rows.trail(db, plan, actor));
                    return Optional.of(plan.figures());
                });
    }

    private CountySheet sheet(County county) {
        var codes = new LinkedHashMap<String, String>();
        registry.townships(county).forEach(each -> codes.put(each.code(), each.name()));
        var adopted = frameworks.of(county);
        return new CountySheet(codes, year -> measure(adopted, year));
    }

    private static Framework measure(List<FrameworkVersions.Adopted> adopted, int year) {
        return adopted.stream()
                .filter(each -> each.firstYear() <= year)
                .findFirst()
                .orElseGet(adopted::getLast)
                .framework();
    }

    private HistoryPlan compared(County county, List<CountySheet.Entry> entries) {
        var townships =
                registry.townships(county).stream().collect(toMap(Township::code, each -> each));
        var adopted = frameworks.of(county);
        var faults = new ArrayList<SheetFault>();
        var years = new ArrayList<HistoryPlan.Year>();
        var byTownship = entries.stream().collect(groupingBy(CountySheet.Entry::townshipCode));
        byTownship.forEach(
                (code, own) -> {
                    var township = Optional.ofNullable(townships.get(code)).orElseThrow();
                    var filed = filed(county, township);
                    own.forEach(
                            entry -> {
                                var there = Optional.ofNullable(filed.get(entry.year()));
                                if (there.isEmpty()) {
                                    years.add(
                                            new HistoryPlan.Year(
                                                    township,
                                                    entry.year(),
                                                    measure(adopted, entry.year()),
                                                    readings(entry)));
                                } else {
                                    faults.addAll(conflicts(entry, there.get()));
                                }
                            });
                });
        return faults.isEmpty()
                ? new HistoryPlan.Ready(years, entries.size() - years.size())
                : new HistoryPlan.Faulty(faults);
    }

    private Map<Integer, Filing> filed(County county, Township township) {
        var newest = new HashMap<Integer, Filing>();
        database.at(county, township)
                .read(db -> FiledRows.where(db, DSL.noCondition()))
                .forEach(filing -> newest.putIfAbsent(filing.year(), filing));
        return newest;
    }

    /** Cells that say something else than the year's filing; the same again is no conflict. */
    private static List<SheetFault> conflicts(CountySheet.Entry entry, Filing filed) {
        var there = new HashMap<Object, Reading>();
        filed.readings().forEach(reading -> there.put(reading.code(), reading));
        return entry.readings().stream()
                .filter(cell -> !says(there.get(cell.reading().code()), cell.reading()))
                .map(
                        cell ->
                                new SheetFault(
                                        cell.cell(),
                                        SheetFault.Kind.ALREADY_FILED,
                                        List.of(
                                                String.valueOf(entry.year()),
                                                cell.reading().figure().value().toPlainString(),
                                                Optional.ofNullable(
                                                                there.get(cell.reading().code()))
                                                        .map(
                                                                each ->
                                                                        each.figure()
                                                                                .value()
                                                                                .toPlainString())
                                                        .orElse("-"))))
                .toList();
    }

    private static boolean says(@org.jspecify.annotations.Nullable Reading there, Reading cell) {
        return there != null
                && there.figure().value().compareTo(cell.figure().value()) == 0
                && there.figure().qualifier() == cell.figure().qualifier();
    }

    private static List<Reading> readings(CountySheet.Entry entry) {
        return entry.readings().stream().map(SheetReading::reading).toList();
    }
}
