package cn.fadu.intake;

import java.util.List;
import java.util.Optional;

/**
 * A quantity of the running text with its surroundings; {@code claims} is empty when no indicator
 * takes it, {@code reservation} then says why where there is a reason.
 */
record Finding(
        Quantity quantity,
        Frame frame,
        List<Claim> claims,
        Optional<Reservation> reservation,
        List<String> section) {

    Finding with(List<Claim> others) {
        return new Finding(quantity, frame, others, reservation, section);
    }

    /** Nothing takes what is kept back for a reason. */
    Finding reserved(Reservation reason) {
        return new Finding(quantity, frame, List.of(), Optional.of(reason), section);
    }
}
