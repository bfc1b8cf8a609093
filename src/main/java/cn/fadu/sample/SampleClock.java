package cn.fadu.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The demo's clock: it stands at a day of the sample's past while that day's work is being loaded,
 * and tells the real time before and after.
 */
final class SampleClock extends Clock {

    private static final LocalTime MID_MORNING = LocalTime.of(10, 30);

    private final AtomicReference<Optional<Instant>> standing =
            new AtomicReference<>(Optional.empty());
    private final Clock real;

    SampleClock(Clock real) {
        this.real = real;
    }

    void standAt(LocalDate day) {
        standing.set(Optional.of(day.atTime(MID_MORNING).atZone(getZone()).toInstant()));
    }

    void release() {
        standing.set(Optional.empty());
    }

    @Override
    public Instant instant() {
        return standing.get().orElseGet(real::instant);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SampleClock(real.withZone(zone));
    }
}
