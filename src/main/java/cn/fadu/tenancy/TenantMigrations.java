package cn.fadu.tenancy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jooq.exception.DataAccessException;

/**
 * Brings tenant schemas to the present version: one transaction a tenant, its ledger line included,
 * a canary first, then the rest in batches, two at a time. A tenant that fails stays as it was.
 * Several processes may run it at once; each tenant is taken by one of them. What a wave did not
 * finish the next goes on with.
 */
public final class TenantMigrations {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    /** While one tenant's statements travel, another's are carried out. */
    private static final int HANDS = 2;

    /** So many are asked to go first before the wave goes on without. */
    private static final int CANARIES = 5;

    private final Cells cells;
    private final Templates templates;

    TenantMigrations(Cells cells, Templates templates) {
        this.cells = cells;
        this.templates = templates;
    }

    /** Counties first: their schemas are what townships' grants name. */
    public Wave run(Wave.Plan plan, Wave.Progress progress) {
        var run = new Run(plan, progress);
        run.everyCell();
        return run.wave();
    }

    /**
     * Which files would run on how many tenants; tries them on one tenant of each kind and undoes
     * it.
     */
    public Wave dryRun(Consumer<String> report) {
        var run = new Run(Wave.Plan.USUAL, (_, _, _) -> {});
        run.tryOut(report);
        return run.wave();
    }

    private List<Template> inOrder() {
        return List.of(templates.county(), templates.township());
    }

    /** One wave over all cells. */
    private final class Run {

        private final Wave.Plan plan;
        private final Wave.Progress progress;
        private final List<Wave.Failure> failed = new ArrayList<>();
        private final Set<String> away = new TreeSet<>();
        private int migrated;
        private int total;
        private int pending;
        private String stopped = "";

        Run(Wave.Plan plan, Wave.Progress progress) {
            this.plan = plan;
            this.progress = progress;
        }

        Wave wave() {
            return new Wave(migrated, List.copyOf(failed), pending, stopped);
        }

        void everyCell() {
            total = countBehind();
            cells.names().forEach(this::unlessAway);
            pending = countBehind();
            if (stopped.isEmpty() && !away.isEmpty()) {
                stopped = "cannot be reached: " + String.join(", ", away);
            }
        }

        /** A cell that is lost on the way ends its own part of the wave, and no other's. */
        private void unlessAway(String name) {
            if (away.contains(name)) {
                return;
            }
            try {
                inOrder().forEach(template -> cell(cells.named(name), template));
            } catch (CellUnavailableException lost) {
                away.add(lost.cell());
            }
        }

        private int countBehind() {
            var count = 0;
            for (var name : cells.names()) {
                try {
                    for (var template : inOrder()) {
                        count += look(cells.named(name), ledger -> ledger.countBehind(template));
                    }
                } catch (CellUnavailableException e) {
                    away.add(e.cell());
                }
            }
            return count;
        }

        private void cell(Cell cell, Template template) {
            if (!stopped.isEmpty()) {
                return;
            }
            var changed = look(cell, ledger -> ledger.changedFiles(template));
            if (!changed.isEmpty()) {
                stopped = "changed after it was applied: " + String.join(", ", changed);
                return;
            }
            if (canary(cell, template)) {
                batches(cell, template);
            }
        }

        /**
         * One tenant alone, whose people are not at work: a file that fails everywhere fails once.
         */
        private boolean canary(Cell cell, Template template) {
            for (var schema : look(cell, ledger -> ledger.behind(template, "", CANARIES))) {
                var result = migrate(cell, template, schema);
                if (result == Result.FAILED) {
                    stopped = "the first tenant failed";
                }
                if (result != Result.BUSY) {
                    break;
                }
            }
            return stopped.isEmpty();
        }

        private void batches(Cell cell, Template template) {
            var busy = new ArrayList<SchemaName>();
            var after = "";
            var batch = look(cell, ledger -> ledger.behind(template, "", plan.batch()));
            while (!batch.isEmpty() && stopped.isEmpty()) {
                busy.addAll(sideBySide(cell, template, batch));
                if (failed.size() > plan.errorsAllowed()) {
                    stopped = "%d tenants failed".formatted(failed.size());
                }
                after = batch.getLast().value();
                var from = after;
                batch = look(cell, ledger -> ledger.behind(template, from, plan.batch()));
            }
            busy.forEach(schema -> onceMore(cell, template, schema));
        }

        /** Which of them were busy. */
        private List<SchemaName> sideBySide(Cell cell, Template template, List<SchemaName> batch) {
            var waiting = new ConcurrentLinkedQueue<>(batch);
            var busy = new ConcurrentLinkedQueue<SchemaName>();
            IntStream.range(0, HANDS)
                    .parallel()
                    .forEach(_ -> inTurn(cell, template, waiting, busy));
            return List.copyOf(busy);
        }

        /** A hand that breaks off leaves nothing to the others: the wave ends with it. */
        private void inTurn(
                Cell cell, Template template, Queue<SchemaName> waiting, Queue<SchemaName> busy) {
            try {
                for (var next = waiting.poll(); next != null; next = waiting.poll()) {
                    if (migrate(cell, template, next) == Result.BUSY) {
                        busy.add(next);
                    }
                }
            } catch (Throwable failure) {
                waiting.clear();
                throw failure;
            }
        }

        private void onceMore(Cell cell, Template template, SchemaName schema) {
            if (stopped.isEmpty() && migrate(cell, template, schema) == Result.BUSY) {
                fail(cell, schema, "somebody works there all the time");
            }
        }

        private Result migrate(Cell cell, Template template, SchemaName schema) {
            try {
                var taken =
                        cell.owner()
                                .transaction(
                                        work -> TenantUpgrade.done(work, template, schema, plan));
                if (taken) {
                    count();
                }
                return Result.DONE;
            } catch (DataAccessException e) {
                if (LOCK_NOT_AVAILABLE.equals(e.sqlState())) {
                    return Result.BUSY;
                }
                fail(cell, schema, message(e));
                return Result.FAILED;
            }
        }

        private synchronized void count() {
            migrated++;
            progress.tenant(migrated, total, failed.size());
        }

        private void fail(Cell cell, SchemaName schema, String error) {
            cell.owner().transact(work -> new Ledger(work).fail(schema, error));
            count(new Wave.Failure(schema, error));
        }

        private synchronized void count(Wave.Failure failure) {
            failed.add(failure);
            progress.tenant(migrated, total, failed.size());
        }

        void tryOut(Consumer<String> report) {
            pending = countBehind();
            for (var name : cells.names()) {
                if (away.contains(name)) {
                    report.accept(name + ": cannot be reached");
                } else {
                    inOrder().forEach(each -> tryOut(cells.named(name), each, report));
                }
            }
        }

        private void tryOut(Cell cell, Template template, Consumer<String> report) {
            var changed = look(cell, ledger -> ledger.changedFiles(template));
            changed.forEach(file -> report.accept("changed after it was applied: " + file));
            var behind = look(cell, ledger -> ledger.countBehind(template));
            report.accept("%s, %s: %d behind".formatted(cell.name(), template.name(), behind));
            for (var schema : look(cell, ledger -> ledger.behind(template, "", 1))) {
                try {
                    cell.owner().rehearse(work -> TenantUpgrade.done(work, template, schema, plan));
                } catch (DataAccessException e) {
                    failed.add(new Wave.Failure(schema, message(e)));
                }
            }
            if (!changed.isEmpty()) {
                stopped = "changed after it was applied: " + String.join(", ", changed);
            }
        }
    }

    private enum Result {
        DONE,
        BUSY,
        FAILED
    }

    private static <T> T look(Cell cell, java.util.function.Function<Ledger, T> question) {
        return cell.owner().transaction(work -> question.apply(new Ledger(work)));
    }

    private static String message(DataAccessException failure) {
        var cause = failure.getCause(SQLException.class);
        var text = String.valueOf(cause == null ? failure.getMessage() : cause.getMessage());
        return text.lines().findFirst().orElse("unknown");
    }
}
