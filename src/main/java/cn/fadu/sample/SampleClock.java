package cn.fadu.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The demo's clock: for whoever loads a day of the sample's past it stands at that day, and tells
 * everybody else the real time.
 */
final class SampleClock extends Clock {

    private static final LocalTime MID_MORNING = LocalTime.of(10, 30);

    private final ScopedValue<Instant> standing;
    private final Clock real;

    SampleClock(Clock real) {
        this(real, ScopedValue.newInstance());
    }

    private SampleClock(Clock real, ScopedValue<Instant> standing) {
        this.real = real;
        this.standing = standing;
    }

    /** Does what was done on that day. */
    void on(LocalDate day, Runnable work) {
        var morning = day.atTime(MID_MORNING).atZone(getZone()).toInstant();
        ScopedValue.where(standing, morning).run(work);
    }

    @Override
    public Instant instant() {
        return standing.isBound() ? standing.get() : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SampleClock(real.withZone(zone), standing);
    }
}
