package cn.fadu.identity;

import java.time.Instant;
import java.util.Optional;

/** A key with which another system delivers figures into one township's draft. */
public record SystemToken(
        int id,
        String township,
        SourceSystem system,
        Instant createdAt,
        String createdBy,
        Optional<Instant> usedAt) {

    /** A token just made: its secret is told once and never kept. */
    public record Made(String township, SourceSystem system, String secret) {}
}
