package cn.fadu.pack;

import cn.fadu.export.ChartFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/**
 * A pack as its county sees it: ordered, being made, ready, or not made and why.
 *
 * @param reason a word of {@link Failure}, empty unless it failed
 * @param missing letters for which PDF and OFD were left out
 * @param files the names of the finished files
 */
public record KeptPack(
        int id,
        int edition,
        String title,
        PackPlan plan,
        Instant orderedAt,
        String orderedBy,
        Instant expiresAt,
        State state,
        String reason,
        String missing,
        int percent,
        Map<ChartFormat, String> files) {

    /** How far it is. */
    public enum State {
        WAITING,
        MAKING,
        READY,
        FAILED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Why a pack is not there. */
    public enum Failure {
        CANCELLED,
        INTERRUPTED,
        DISK_FULL,
        NO_ROOM,
        NO_RIGHT,
        NO_TEMPLATE,
        FAULT;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean isOpen() {
        return state == State.WAITING || state == State.MAKING;
    }
}
