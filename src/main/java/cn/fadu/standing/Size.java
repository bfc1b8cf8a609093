package cn.fadu.standing;

import java.math.BigDecimal;
import java.util.Optional;

/** How large a township was in an edition's year, as far as it reported it. */
public record Size(Optional<BigDecimal> residents, Optional<BigDecimal> villages) {

    /** Of a township that reported neither. */
    public static final Size UNKNOWN = new Size(Optional.empty(), Optional.empty());

    public Optional<Band> band() {
        return residents.map(Band::of);
    }
}
