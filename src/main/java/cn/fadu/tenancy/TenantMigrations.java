package cn.fadu.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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

    /**
     * While one tenant's statements travel, another's are carried out. Each hand is a thread of the
     * system: a virtual one would hand every answer through the poller.
     */
    private static final int HANDS = 2;

    /** So many are asked to go first before the wave goes on without. */
    private static final int CANARIES = 5;

    private final Cells cells;
    private final Templates templates;

    TenantMigrations(Cells cells, Templates templates) {
        this.cells = cells;
        this.templates = templates;
    }

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
        return new Rehearsal(new Backlog(cells, templates), report).wave();
    }

    /** One wave over all cells. */
    private final class Run {

        private final Wave.Plan plan;
        private final Wave.Progress progress;
        private final List<Wave.Failure> failed = new ArrayList<>();
        private final Backlog backlog = new Backlog(cells, templates);
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
            total = backlog.count();
            backlog.inEveryCell(this::cell);
            pending = backlog.count();
            if (stopped.isEmpty() && !backlog.away().isEmpty()) {
                stopped = "cannot be reached: " + String.join(", ", backlog.away());
            }
        }

        private void cell(Cell cell, Template template) {
            if (!stopped.isEmpty()) {
                return;
            }
            var changed = Backlog.changed(cell, template);
            if (!changed.isEmpty()) {
                stopped = String.join("; ", changed);
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
            for (var schema : Backlog.next(cell, template, "", CANARIES)) {
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
            var batch = Backlog.next(cell, template, "", plan.batch());
            while (!batch.isEmpty() && stopped.isEmpty()) {
                busy.addAll(sideBySide(cell, template, batch));
                if (failed.size() > plan.errorsAllowed()) {
                    stopped = "%d tenants failed".formatted(failed.size());
                }
                batch = Backlog.next(cell, template, batch.getLast().value(), plan.batch());
            }
            busy.forEach(schema -> onceMore(cell, template, schema));
        }

        /** Which of them were busy; no hand is still at work when it returns or breaks off. */
        private List<SchemaName> sideBySide(Cell cell, Template template, List<SchemaName> batch) {
            var waiting = new ConcurrentLinkedQueue<>(batch);
            var busy = new ConcurrentLinkedQueue<SchemaName>();
            var hands =
                    IntStream.range(0, HANDS)
                            .mapToObj(
                                    _ ->
                                            CompletableFuture.runAsync(
                                                    () -> inTurn(cell, template, waiting, busy),
                                                    hand -> Thread.ofPlatform().start(hand)))
                            .toArray(CompletableFuture<?>[]::new);
            try {
                CompletableFuture.allOf(hands).join();
            } catch (CompletionException e) {
                throw brokenOff(e);
            }
            return List.copyOf(busy);
        }

        private static RuntimeException brokenOff(CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            return e.getCause() instanceof RuntimeException cause ? cause : e;
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
                fail(cell, schema, Backlog.message(e));
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
    }

    private enum Result {
        DONE,
        BUSY,
        FAILED
    }
}
