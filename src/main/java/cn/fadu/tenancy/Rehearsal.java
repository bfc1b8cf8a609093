package cn.fadu.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.exception.DataAccessException;

/** The migrations tried on one tenant of each kind in each cell, and undone. */
final class Rehearsal {

    private final Backlog backlog;
    private final Consumer<String> report;
    private final List<Wave.Failure> failed = new ArrayList<>();
    private String stopped = "";

    Rehearsal(Backlog backlog, Consumer<String> report) {
        this.backlog = backlog;
        this.report = report;
    }

    /** What a wave would meet; nothing of it remains. */
    Wave wave() {
        int pending = backlog.count();
        backlog.inEveryCell(this::tryOut);
        backlog.away().forEach(cell -> report.accept(cell + ": cannot be reached"));
        return new Wave(0, List.copyOf(failed), pending, stopped);
    }

    private void tryOut(Cell cell, Template template) {
        var changed = Backlog.changed(cell, template);
        changed.forEach(report);
        if (!changed.isEmpty()) {
            stopped = changed.getFirst();
        }
        var behind = Backlog.count(cell, template);
        report.accept("%s, %s: %d behind".formatted(cell.name(), template.name(), behind));
        Backlog.next(cell, template, "", 1).forEach(schema -> tryOut(cell, template, schema));
    }

    private void tryOut(Cell cell, Template template, SchemaName schema) {
        try {
            cell.owner()
                    .rehearse(work -> TenantUpgrade.done(work, template, schema, Wave.Plan.USUAL));
        } catch (DataAccessException e) {
            failed.add(new Wave.Failure(schema, Backlog.message(e)));
        }
    }
}
