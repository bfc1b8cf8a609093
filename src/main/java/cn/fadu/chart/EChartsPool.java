package cn.fadu.chart;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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

    @Override
    public void close() {
        watch.shutdownNow();
        engine.close(true);
    }

    /** A place in the pool; its context is made when first needed and after a failure. */
    private final class Lazy {

        private java.util.Optional<EChartsContext> context = java.util.Optional.empty();

        EChartsContext get() {
            var ready = context.orElseGet(() -> new EChartsContext(engine));
            context = java.util.Optional.of(ready);
            return ready;
        }

        void discard() {
            context.ifPresent(EChartsContext::close);
            context = java.util.Optional.empty();
        }
    }
}
