package cn.fadu.identity;

import java.time.LocalDate;
import java.util.Optional;

/** The days on which a county's people get in, both ends included; an open end has no limit. */
public record Contract(Optional<LocalDate> from, Optional<LocalDate> until) {

    public static final Contract OPEN = new Contract(Optional.empty(), Optional.empty());

    public Contract {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException("A contract does not end before it begins");
        }
    }

    public boolean covers(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
    }
}
