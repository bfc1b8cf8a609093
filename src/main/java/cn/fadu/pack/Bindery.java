package cn.fadu.pack;

import cn.fadu.export.ChartFormat;
import cn.fadu.identity.CountyTerms;
import cn.fadu.pack.KeptPack.Failure;
import cn.fadu.pack.Printing.Bound;
import cn.fadu.publication.Edition;
import cn.fadu.tenancy.County;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes ordered packs behind the pages, two at a time; the others wait their turn. */
@Component
public class Bindery implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Bindery.class);
    private static final int AT_ONCE = 2;
    private static final int PULSE_SECONDS = 20;

    private final PackWork work;
    private final Binding binding;
    private final CountyTerms terms;
    private final ExecutorService workers;
    private final ScheduledExecutorService pulses;

    Bindery(PackWork work, Binding binding, CountyTerms terms) {
        this.work = work;
        this.binding = binding;
        this.terms = terms;
        this.workers =
                Executors.newFixedThreadPool(
                        AT_ONCE, Thread.ofPlatform().daemon().name("bindery-", 1).factory());
        this.pulses =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("bindery-pulse").factory());
    }

    /** Takes an order, if the county may keep one more, and begins it. */
    public Packs.Order order(County county, Edition edition, PackPlan plan, String who) {
        return order(county, edition, plan, who, () -> {});
    }

    /** The same, and what is to follow once the pack can be fetched. */
    Packs.Order order(
            County county, Edition edition, PackPlan plan, String who, Runnable afterwards) {
        var title = PackContents.title(county.name(), edition, plan.locale());
        var order = work.order(county, edition.number(), title, plan, who);
        if (order instanceof Packs.Order.Taken(var id)) {
            begin(county, id, () -> make(county, edition, plan, id, afterwards));
        }
        return order;
    }

    private void begin(County county, int id, Runnable making) {
        var pulse =
                pulses.scheduleWithFixedDelay(
                        () -> work.alive(county, id),
                        PULSE_SECONDS,
                        PULSE_SECONDS,
                        TimeUnit.SECONDS);
        workers.execute(
                () -> {
                    try {
                        making.run();
                    } finally {
                        pulse.cancel(false);
                    }
                });
    }

    /**
     * Here everything ends that can go wrong in the making: the pack says so instead. A full disk
     * that keeps the fonts from being opened for the first time is an error of their class.
     */
    private void make(County county, Edition edition, PackPlan plan, int id, Runnable afterwards) {
        try {
            var watch = new Watch(percent -> work.advance(county, id, percent));
            watch.begin(plan.formats().size());
            var printing = binding.open(county, edition, plan);
            if (printing.isEmpty()) {
                work.fail(county, id, Failure.NO_TEMPLATE);
            } else if (isKept(county, id, printing.get(), plan, watch)) {
                afterwards.run();
            }
        } catch (Watch.Stopped cancelled) {
            LOG.debug("Pack {} was cancelled", id);
        } catch (RuntimeException | OutOfMemoryError | LinkageError failure) {
            LOG.warn("Pack {} of {} was not made", id, county.schema(), failure);
            work.fail(county, id, Shortage.reason(failure));
        }
    }

    private boolean isKept(County county, int id, Printing printing, PackPlan plan, Watch watch) {
        var missing = printing.missingLetters();
        var files = new ArrayList<Bound>();
        for (var format : writable(plan.formats(), missing)) {
            files.add(printing.file(format, watch));
            watch.next();
        }
        var bytes = files.stream().mapToLong(file -> file.content().length).sum();
        if (!terms.hasRoomFor(county, bytes)) {
            work.fail(county, id, Failure.NO_ROOM);
            return false;
        }
        return work.finish(county, id, files, String.join(" ", missing));
    }

    /** A file that brings its font along would show a box for a letter no font has. */
    private static List<ChartFormat> writable(List<ChartFormat> formats, List<String> missing) {
        return formats.stream()
                .filter(format -> missing.isEmpty() || !format.bringsItsFont())
                .toList();
    }

    @Override
    public void close() {
        workers.shutdownNow();
        pulses.shutdownNow();
    }
}
