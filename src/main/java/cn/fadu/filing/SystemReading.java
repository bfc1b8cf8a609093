package cn.fadu.filing;

import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What another system says of a figure, kept beside the draft.
 *
 * @param left whether somebody looked at this value and left the draft as it was
 */
public record SystemReading(Reading reading, Instant asOf, Instant receivedAt, boolean left) {

    /** Whether the draft says something else, or nothing, and nobody has decided yet. */
    public boolean disagrees(Map<IndicatorCode, Reading> draft) {
        return !left
                && Optional.ofNullable(draft.get(reading.code()))
                        .filter(standing -> says(standing, reading))
                        .isEmpty();
    }

    static boolean says(Reading one, Reading other) {
        return one.figure().value().compareTo(other.figure().value()) == 0
                && one.figure().qualifier() == other.figure().qualifier()
                && one.period().equals(other.period());
    }

    public String system() {
        return reading.source().name();
    }
}
