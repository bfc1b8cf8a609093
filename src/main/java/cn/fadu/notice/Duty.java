package cn.fadu.notice;

import cn.fadu.filing.ReceivedFiling;
import java.time.LocalDate;
import java.util.Optional;

/** How a township stands with the two days of a reporting year. */
public record Duty(
        int townshipId,
        String code,
        String township,
        Optional<ReceivedFiling> filing,
        Optional<LocalDate> filedOn,
        Optional<LocalDate> publishedOn) {

    /** Whether a duty is done, and whether in time. */
    public enum State {
        DONE,
        LATE,
        DUE,
        OVERDUE
    }

    public State filing(Deadlines deadlines, LocalDate today) {
        return state(filedOn, deadlines.filing(), today);
    }

    public State publishing(Deadlines deadlines, LocalDate today) {
        return state(publishedOn, deadlines.publishing(), today);
    }

    private static State state(Optional<LocalDate> done, LocalDate deadline, LocalDate today) {
        return done.map(day -> day.isBefore(deadline) ? State.DONE : State.LATE)
                .orElse(today.isBefore(deadline) ? State.DUE : State.OVERDUE);
    }
}
