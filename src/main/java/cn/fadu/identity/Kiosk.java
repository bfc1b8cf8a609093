package cn.fadu.identity;

import java.time.Instant;
import java.util.Optional;

/** A big screen of a county, which shows what is published and nothing else. */
public record Kiosk(
        int id, String name, Instant createdAt, String createdBy, Optional<Instant> seenAt) {

    /** A screen just made: its key is told once and never kept. */
    public record Made(String name, String key) {}
}
