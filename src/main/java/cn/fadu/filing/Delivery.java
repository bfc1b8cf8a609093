package cn.fadu.filing;

import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import java.time.Instant;
import java.util.List;

/**
 * Figures that another system hands in for a year, all or none.
 *
 * @param key the system's own name for this delivery: the same again changes nothing
 * @param contentHash of all that was sent, to tell a repetition from another delivery
 */
public record Delivery(
        int token, String system, int year, String key, String contentHash, List<Item> items) {

    /** One figure; {@code asOf} is when it was true in the system itself. */
    public record Item(Reading reading, Instant asOf) {}

    /** What became of one figure. */
    public enum Fate {
        /** It stands in the draft. */
        TAKEN,
        /** The draft says the same from another source. */
        AGREES,
        /** The draft says something else: the township's people are shown both. */
        CONFLICT,
        /** A later state of the same system was there already. */
        OUTDATED
    }

    /** The fate of one figure, in the order of delivery. */
    public record Line(IndicatorCode code, Fate fate) {}

    /** The catalogue's objection to the figure at a place of the delivery. */
    public record Objection(int item, Entry why) {}

    /** What came of a delivery. */
    public sealed interface Outcome {

        /** {@code repeated} when it had been taken before and nothing happened now. */
        record Taken(List<Line> lines, boolean repeated) implements Outcome {}

        /** Nothing was kept. */
        record Refused(List<Objection> objections) implements Outcome {}

        /** Another delivery bore the same key. */
        record KeyTaken() implements Outcome {}
    }
}
