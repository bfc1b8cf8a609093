package cn.fadu.filing;

import cn.fadu.audit.Audit;
import cn.fadu.filing.Delivery.Fate;
import cn.fadu.filing.Delivery.Item;
import cn.fadu.filing.Delivery.Line;
import cn.fadu.filing.Delivery.Objection;
import cn.fadu.filing.Delivery.Outcome;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Township;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Figures that other systems deliver into drafts. They fill what is empty and bring their own
 * earlier figures up to date; whatever a person typed or confirmed stays until a person decides.
 */
@Component
public class SystemReadings {

    private final TenantDatabase database;
    private final FrameworkVersions frameworks;
    private final Audit audit;
    private final Clock clock;

    SystemReadings(
            TenantDatabase database, FrameworkVersions frameworks, Audit audit, Clock clock) {
        this.database = database;
        this.frameworks = frameworks;
        this.audit = audit;
        this.clock = clock;
    }

    /** What all systems said of the year. */
    public List<SystemReading> of(Township township, int year) {
        return database.in(township).read(db -> new SystemReadingRows(db, clock).of(year));
    }

    /** What one system said of the year. */
    public List<SystemReading> of(Township township, int year, String system) {
        return of(township, year).stream().filter(each -> each.system().equals(system)).toList();
    }

    public Outcome take(Township township, Delivery delivery) {
        var framework = frameworks.forYear(township.county(), delivery.year());
        var objections = objections(framework, delivery);
        return objections.isEmpty()
                ? database.in(township).write(db -> take(db, delivery))
                : new Outcome.Refused(objections);
    }

    /** The system's figure takes the place of what stands in the draft; it can be undone. */
    public Entry adopt(
            Township township, int year, IndicatorCode code, String system, String actor) {
        return database.in(township)
                .write(
                        db ->
                                Optional.ofNullable(
                                                new SystemReadingRows(db, clock)
                                                        .of(year, system)
                                                        .get(code))
                                        .<Entry>map(
                                                says ->
                                                        store(
                                                                db,
                                                                year,
                                                                List.of(says.reading()),
                                                                actor))
                                        .orElseGet(Entry.NothingToDecide::new));
    }

    /** The draft stays as it is until the system says something else again. */
    public Entry leave(
            Township township, int year, IndicatorCode code, String system, String actor) {
        return database.in(township)
                .write(
                        db -> {
                            int revision = new DraftRows(db, year, clock).touch(actor);
                            int left =
                                    new SystemReadingRows(db, clock)
                                            .leave(year, code, system, actor);
                            return left == 1
                                    ? new Entry.Saved(revision)
                                    : new Entry.NothingToDecide();
                        });
    }

    private static List<Objection> objections(Framework framework, Delivery delivery) {
        return IntStream.range(0, delivery.items().size())
                .boxed()
                .flatMap(
                        at ->
                                DraftRows.objection(framework, delivery.items().get(at).reading())
                                        .map(why -> new Objection(at, why))
                                        .stream())
                .toList();
    }

    private Outcome take(DSLContext db, Delivery delivery) {
        var rows = new SystemReadingRows(db, clock);
        var opened = rows.open(delivery);
        if (opened.isEmpty()) {
            var earlier = rows.earlier(delivery);
            return earlier.getContentHash().equals(delivery.contentHash())
                    ? new Outcome.Taken(SystemReadingRows.lines(earlier), true)
                    : new Outcome.KeyTaken();
        }
        new DraftRows(db, delivery.year(), clock).touch(delivery.system());
        var lines = sort(db, delivery, opened.get());
        rows.answer(opened.get(), lines);
        audit.record(
                db,
                delivery.system(),
                "readings.delivered",
                delivery.year() + "/" + opened.get(),
                String.valueOf(lines.size()));
        return new Outcome.Taken(lines, false);
    }

    private List<Line> sort(DSLContext db, Delivery delivery, int opened) {
        var draft = new DraftRows(db, delivery.year(), clock);
        var rows = new SystemReadingRows(db, clock);
        var before = rows.of(delivery.year(), delivery.system());
        var standing = draft.readings();
        var lines = new ArrayList<Line>();
        var kept = new ArrayList<Item>();
        var taken = new ArrayList<Reading>();
        for (var item : delivery.items()) {
            var fate = fate(item, before, standing);
            lines.add(new Line(item.reading().code(), fate));
            if (fate != Fate.OUTDATED) {
                kept.add(item);
            }
            if (fate == Fate.TAKEN) {
                taken.add(item.reading());
            }
        }
        rows.keep(delivery.year(), opened, kept, before);
        store(db, delivery.year(), taken, delivery.system());
        return lines;
    }

    private Entry store(DSLContext db, int year, List<Reading> taken, String actor) {
        var draft = new DraftRows(db, year, clock);
        int revision = draft.step(actor, taken.stream().map(Reading::code).toList());
        if (!taken.isEmpty()) {
            draft.store(taken, Map.of(), actor);
        }
        return new Entry.Saved(revision);
    }

    private static Fate fate(
            Item item,
            Map<IndicatorCode, SystemReading> before,
            Map<IndicatorCode, Reading> standing) {
        var code = item.reading().code();
        var there = Optional.ofNullable(standing.get(code));
        if (Optional.ofNullable(before.get(code))
                .filter(then -> then.asOf().isAfter(item.asOf()))
                .isPresent()) {
            return Fate.OUTDATED;
        }
        if (there.filter(reading -> !isOwn(reading, item)).isEmpty()) {
            return Fate.TAKEN;
        }
        return SystemReading.says(there.get(), item.reading()) ? Fate.AGREES : Fate.CONFLICT;
    }

    private static boolean isOwn(Reading standing, Item item) {
        return standing.source().kind() == Source.Kind.SYSTEM
                && standing.source().name().equals(item.reading().source().name());
    }
}
