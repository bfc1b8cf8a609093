package cn.fadu.standing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** Townships of a like population; each band includes its lower edge. */
public enum Band {
    UNDER_10K(0),
    FROM_10K(10_000),
    FROM_30K(30_000),
    FROM_50K(50_000);

    private final int least;

    Band(int least) {
        this.least = least;
    }

    static Band of(BigDecimal residents) {
        return Arrays.stream(values())
                .filter(band -> residents.compareTo(BigDecimal.valueOf(band.least)) >= 0)
                .reduce((_, higher) -> higher)
                .orElse(UNDER_10K);
    }

    /** As it is written in an address: the lower edge. */
    public String code() {
        return String.valueOf(least);
    }

    public static Optional<Band> of(String code) {
        return Arrays.stream(values()).filter(band -> band.code().equals(code)).findFirst();
    }
}
