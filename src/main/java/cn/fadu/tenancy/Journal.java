package cn.fadu.tenancy;

import java.security.SecureRandom;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries undertakings out, one at a time in each county. Steps in the same cell share a
 * transaction, and in the home cell it is noted there too: where there is one database, everything
 * happens or nothing. Where there are two, the notes say how far a killed process came, and the
 * next one goes on.
 */
final class Journal {

    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final SecureRandom CHANCE = new SecureRandom();

    private final Site site;
    private final Cell home;
    private final Consumer<String> watch;

    Journal(Site site) {
        this(site, _ -> {});
    }

    /** A watched journal tells each step before it is done and each commit before it is noted. */
    Journal(Site site, Consumer<String> watch) {
        this.site = site;
        this.home = site.cells().home();
        this.watch = watch;
    }

    /** Who is told each step. */
    Consumer<String> watch() {
        return watch;
    }

    void carryOut(String actor, Undertaking plan) {
        var entry = new JournalEntry(CHANCE.nextLong() >>> 1, actor, plan, 0);
        var county = plan.county().id();
        if (isOneTransaction(plan) && ranAtOnce(entry, county)) {
            return;
        }
        try (var _ = home.owner().waitFor(lock(county))) {
            left(county).forEach(this::carryOn);
            carryOn(entry);
        }
    }

    private boolean isOneTransaction(Undertaking plan) {
        return plan.steps().stream().allMatch(step -> cell(step) == home && !step.apart());
    }

    /** Not where something is left half done, which comes first. */
    private boolean ranAtOnce(JournalEntry entry, int county) {
        var steps = entry.plan().steps();
        var done = entry.after(steps.size()).unlessAnyIsOpen();
        return home.owner()
                .transaction(
                        work -> {
                            if (work.lockAndChange(lock(county), done) == 0) {
                                return false;
                            }
                            run(steps, site.by(entry.actor()).allAtOnce(), work);
                            return true;
                        });
    }

    /** Goes on where processes were killed; what another process is busy with is left to it. */
    void finishLeftovers() {
        for (var county : counties()) {
            home.owner()
                    .tryLock(lock(county))
                    .ifPresent(
                            held -> {
                                try (held) {
                                    left(county).forEach(this::carryOnQuietly);
                                }
                            });
        }
    }

    List<Unfinished> unfinished() {
        return home.owner().transaction(JournalEntry::unfinished);
    }

    private static long lock(int county) {
        return 0x6661_6475_0000_0000L + county;
    }

    private void carryOnQuietly(JournalEntry entry) {
        try {
            LOG.info("Going on with {} after step {}", entry.kind(), entry.done());
            carryOn(entry);
        } catch (CellUnavailableException e) {
            LOG.warn("{} waits for a cell that cannot be reached", entry.kind());
        } catch (RuntimeException e) {
            LOG.error("{} failed and was taken back", entry.kind(), e);
        }
    }

    /** A cell that is away will be back; any other failure is final. */
    private void carryOn(JournalEntry entry) {
        try {
            runFrom(entry);
        } catch (CellUnavailableException e) {
            throw e;
        } catch (RuntimeException failure) {
            takeBack(entry, failure);
            throw failure;
        }
    }

    private void runFrom(JournalEntry entry) {
        var steps = entry.plan().steps();
        for (var from = entry.done(); from < steps.size(); ) {
            var to = from + 1;
            while (to < steps.size() && together(steps.get(to - 1), steps.get(to))) {
                to++;
            }
            runTogether(entry.after(to), steps.subList(from, to));
            from = to;
        }
    }

    private boolean together(Step one, Step next) {
        return !next.apart() && cell(one) == cell(next);
    }

    private void runTogether(JournalEntry after, List<Step> steps) {
        var cell = cell(steps.getFirst());
        cell.owner()
                .transact(
                        work -> {
                            run(steps, site.by(after.actor()), work);
                            if (cell == home) {
                                after.write(work);
                            }
                        });
        watch.accept("after " + steps.getLast().name());
        if (cell != home) {
            home.owner().transact(after::write);
        }
    }

    private void run(List<Step> steps, Site there, Owner.Work work) {
        for (var step : steps) {
            watch.accept(step.name());
            step.work().accept(there, work);
        }
    }

    private void takeBack(JournalEntry entry, RuntimeException failure) {
        if (home.owner().transaction(entry::isWritten)) {
            for (var step : entry.plan().undoing()) {
                cell(step)
                        .owner()
                        .transact(work -> step.work().accept(site.by(entry.actor()), work));
            }
            home.owner().transact(work -> entry.abandon(work, failure));
        }
    }

    private List<Integer> counties() {
        return home.owner().transaction(JournalEntry::counties);
    }

    private List<JournalEntry> left(int county) {
        return home.owner().transaction(work -> JournalEntry.open(work, county));
    }

    private Cell cell(Step step) {
        return step.cell().equals(Step.HOME) ? home : site.cells().named(step.cell());
    }
}
