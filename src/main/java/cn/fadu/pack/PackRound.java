package cn.fadu.pack;

import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Registry;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Goes round all counties: makes what is due and clears away what is past its day. */
@Component
class PackRound implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PackRound.class);
    private static final int MINUTES = 10;

    private final Registry registry;
    private final Packs packs;
    private final Deliveries deliveries;
    private final ScheduledExecutorService rounds;

    PackRound(Registry registry, Packs packs, Deliveries deliveries) {
        this.registry = registry;
        this.packs = packs;
        this.deliveries = deliveries;
        this.rounds =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("pack-round").factory());
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        rounds.scheduleWithFixedDelay(this::go, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    /** A registry that is away for a moment must not end the rounds. */
    private void go() {
        try {
            registry.counties().forEach(this::look);
        } catch (RuntimeException failure) {
            LOG.warn("No packs in this round: {}", failure.getMessage());
        }
    }

    /** A county that cannot be reached keeps no other waiting. */
    private void look(County county) {
        try {
            packs.cleanUp(county);
            deliveries.due(county);
        } catch (RuntimeException failure) {
            LOG.warn("No packs for {} in this round", county.schema(), failure);
        }
    }

    @Override
    public void close() {
        rounds.shutdownNow();
    }
}
