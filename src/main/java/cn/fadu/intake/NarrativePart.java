package cn.fadu.intake;

/**
 * A part of a report that is kept as text: what went wrong and why, what is planned, how the first
 * responsible persons did their duty. Offsets are those of the report's text.
 */
public record NarrativePart(Kind kind, String title, int start, int end, String text) {

    /** The parts that a filing keeps beside its figures. */
    public enum Kind {
        DUTIES,
        PROBLEMS,
        PLAN
    }
}
