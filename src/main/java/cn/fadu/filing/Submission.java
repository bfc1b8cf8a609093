package cn.fadu.filing;

/** What came of handing a draft in. */
public sealed interface Submission {

    /** The county has it. */
    record Submitted(Filing filing) implements Submission {}

    /** The draft holds no figure. */
    record Empty() implements Submission {}

    /** Proposals with an indicator are neither confirmed, corrected nor rejected. */
    record Undecided(int proposals) implements Submission {}

    /** An earlier filing of the year waits for the county; it can be taken back first. */
    record AlreadyWaiting(int number) implements Submission {}

    /** The draft says what the approved filing says. */
    record Unchanged(int number) implements Submission {}
}
