package cn.fadu.publication;

import java.time.Instant;
import java.util.Optional;

/**
 * A published ranking: numbered, dated, signed by a hash over everything it holds, and never
 * changed; an error is answered by a new edition and, where need be, by withdrawing the old one.
 */
public record Edition(
        int number,
        int year,
        int frameworkVersion,
        Instant publishedAt,
        String publishedBy,
        String contentHash,
        int townships,
        int ranked,
        Optional<Withdrawal> withdrawal) {

    /** An edition that was taken back: it stays on record, with the reason. */
    public record Withdrawal(Instant at, String by, String reason) {}

    public boolean stands() {
        return withdrawal.isEmpty();
    }
}
