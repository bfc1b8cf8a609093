package cn.fadu.tenancy;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks once a minute for orders that a killed process left half done, or that wait for a cell, and
 * goes on with them; what another process is busy with is left to it.
 */
final class Leftovers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("leftovers").factory());
    private final Lifecycle lifecycle;

    Leftovers(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
        clock.scheduleWithFixedDelay(this::look, 0, 60, TimeUnit.SECONDS);
    }

    /** A database that is away for a moment must not end the looking. */
    private void look() {
        try {
            lifecycle.finishLeftovers();
        } catch (RuntimeException e) {
            LOG.warn("Could not look for unfinished orders: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        clock.close();
    }
}
