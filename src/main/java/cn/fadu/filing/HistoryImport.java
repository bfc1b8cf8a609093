package cn.fadu.filing;

import static cn.fadu.db.township.Tables.FILING;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import cn.fadu.intake.CountySheet;
import cn.fadu.intake.SheetFault;
import cn.fadu.intake.SheetReading;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Township;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        var filed = database.in(county).read(db -> YearsFiled.in(db, yearsOf(entries)));
        for (var entry : entries) {
            var township = Optional.ofNullable(townships.get(entry.townshipCode())).orElseThrow();
            if (filed.has(township, entry.year())) {
                faults.addAll(conflicts(entry, said(county, township, entry.year(), filed)));
            } else {
                years.add(
                        new HistoryPlan.Year(
                                township,
                                entry.year(),
                                measure(adopted, entry.year()),
                                readings(entry)));
            }
        }
        return faults.isEmpty()
                ? new HistoryPlan.Ready(years, entries.size() - years.size())
                : new HistoryPlan.Faulty(faults);
    }

    private static Set<Integer> yearsOf(List<CountySheet.Entry> entries) {
        return entries.stream().map(CountySheet.Entry::year).collect(toSet());
    }

    /** What the year's filing says; one that is not approved is looked up where it lies. */
    private Map<IndicatorCode, Reading> said(
            County county, Township township, int year, YearsFiled filed) {
        return filed.approved(township, year)
                .orElseGet(
                        () ->
                                database
                                        .at(county, township)
                                        .read(db -> FiledRows.where(db, FILING.YEAR.eq(year)))
                                        .getFirst()
                                        .readings()
                                        .stream()
                                        .collect(toMap(Reading::code, each -> each)));
    }

    /** Cells that say something else than the year's filing; the same again is no conflict. */
    private static List<SheetFault> conflicts(
            CountySheet.Entry entry, Map<IndicatorCode, Reading> there) {
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
