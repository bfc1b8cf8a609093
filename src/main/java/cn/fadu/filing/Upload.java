package cn.fadu.filing;

import cn.fadu.intake.Refusal;
import java.util.Optional;
import java.util.OptionalInt;

/** What came of uploading a report into a draft. */
public sealed interface Upload {

    /** The document is kept with this many figures of the catalogue and other quantities. */
    record Taken(int document, int figures, int otherQuantities) implements Upload {}

    /** The file cannot be read as a report. */
    record Unreadable(Refusal why) implements Upload {}

    /** The county's schemas hold as much as was agreed. */
    record NoRoom() implements Upload {}

    /** The same file lies in the draft already. */
    record AlreadyThere(int document) implements Upload {}

    /**
     * The report seems to be of another township or year; nothing is kept until a person says that
     * it belongs here all the same.
     */
    record Doubtful(Optional<String> township, OptionalInt year) implements Upload {}
}
