package cn.fadu.filing;

/** What came of adding a file to a figure. */
public sealed interface Attachment {

    /** It lies in the draft, which has this revision now. */
    record Kept(int revision) implements Attachment {}

    /** Nothing is in the file. */
    record Empty() implements Attachment {}

    /** More bytes than a proof may have. */
    record TooLarge(long limit) implements Attachment {}

    /** Not a document, a table or a picture. */
    record WrongKind() implements Attachment {}

    /** The framework of the year has no such indicator. */
    record NoSuchFigure() implements Attachment {}

    /** The county's schemas hold as much as was agreed. */
    record NoRoom() implements Attachment {}

    /** As many files as a figure may have are there. */
    record TooMany(int limit) implements Attachment {}
}
