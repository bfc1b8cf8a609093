package cn.fadu.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** A filing as the county's queue shows it, without its readings. */
public record ReceivedFiling(
        int townshipId,
        String townshipCode,
        String township,
        int year,
        int number,
        Instant submittedAt,
        String submittedBy,
        String contentHash,
        int readings,
        State state,
        Optional<Decision> decision) {

    /** Where a received filing stands. */
    public enum State {
        WAITING,
        RETURNED,
        APPROVED,
        SUPERSEDED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Who ended the waiting, when, and why where a reason is due. */
    public record Decision(Instant at, String by, String reason) {}

    /** Reports are due with the county before 1 March of the year after. */
    public boolean late(ZoneId zone) {
        return !LocalDate.ofInstant(submittedAt, zone).isBefore(LocalDate.of(year + 1, 3, 1));
    }
}
