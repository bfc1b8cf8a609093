package cn.fadu.chart;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;

/** Lends a few JavaScript contexts and ends drawings that take too long. */
final class EChartsPool implements AutoCloseable {

    private final Engine engine =
            Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
    private final Duration limit;
    private final BlockingQueue<Lazy> contexts = new LinkedBlockingQueue<>();
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("chart-watch").factory());

    private final ReadWriteLock making = new ReentrantReadWriteLock();
    private boolean closed;

    EChartsPool(int size, Duration limit) {
        this.limit = limit;
        for (var i = 0; i < size; i++) {
            contexts.add(new Lazy());
        }
    }

    <T> T with(Function<EChartsContext, T> drawing) {
        var lent = take();
        try {
            return watched(lent, drawing);
        } finally {
            contexts.add(lent);
        }
    }

    private <T> T watched(Lazy lent, Function<EChartsContext, T> drawing) {
        var context = lent.get();
        var alarm = watch.schedule(context::cancel, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return drawing.apply(context);
        } catch (PolyglotException failure) {
            lent.discard();
            throw new ChartFailure(failure);
        } finally {
            if (!alarm.cancel(false)) {
                lent.discard();
            }
        }
    }

    private Lazy take() {
        try {
            return contexts.take();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ChartFailure(interrupted);
        }
    }

    /**
     * Ends drawings on their way, but waits for contexts that are being made: an engine closed
     * under them never returns.
     */
    @Override
    public void close() {
        watch.shutdownNow();
        making.writeLock().lock();
        try {
            closed = true;
            engine.close(true);
        } finally {
            making.writeLock().unlock();
        }
    }

    private EChartsContext make() {
        making.readLock().lock();
        try {
            if (closed) {
                throw new ChartFailure("Nothing is drawn any more");
            }
            return new EChartsContext(engine);
        } finally {
            making.readLock().unlock();
        }
    }

    /** A place in the pool; its context is made when first needed and after a failure. */
    private final class Lazy {

        private Optional<EChartsContext> context = Optional.empty();

        EChartsContext get() {
            var ready = context.orElseGet(EChartsPool.this::make);
            context = Optional.of(ready);
            return ready;
        }

        void discard() {
            context.ifPresent(EChartsContext::close);
            context = Optional.empty();
        }
    }
}
