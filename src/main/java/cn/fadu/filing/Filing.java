package cn.fadu.filing;

import cn.fadu.indicator.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a township handed in for a year: never changed afterwards, a correction has the next number.
 *
 * @param contentHash SHA-256 over the readings, in hexadecimal
 * @param signed the head stands by it
 * @param review what became of it, once that is decided; until then it waits for the county
 */
public record Filing(
        int year,
        int number,
        int frameworkVersion,
        Instant submittedAt,
        String submittedBy,
        String contentHash,
        Optional<SignOff> signed,
        Optional<Review> review,
        List<Reading> readings) {

    /** The head of the township stands by what was filed. */
    public record SignOff(Instant at, String by) {}

    /** The end of a filing's waiting. */
    public enum Verdict {
        APPROVED,
        RETURNED,
        TAKEN_BACK;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Verdict of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Always with a name; when returned always with a reason. */
    public record Review(Verdict verdict, String reason, Instant at, String by) {}

    public boolean waiting() {
        return review.isEmpty();
    }

    public boolean approved() {
        return review.filter(decided -> decided.verdict() == Verdict.APPROVED).isPresent();
    }
}
