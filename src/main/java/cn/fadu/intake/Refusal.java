package cn.fadu.intake;

/** Why a file cannot be taken as a report. */
public sealed interface Refusal extends ReadOutcome {

    /** No bytes, or nothing but blanks. */
    record Empty() implements Refusal {}

    /** More bytes than the limit allows; both in bytes. */
    record TooLarge(long size, long limit) implements Refusal {}

    /** A picture, a sheet or anything else that is no text document, whatever its name says. */
    record NotADocument(String mediaType) implements Refusal {}

    /** A document of pictures: scanned pages without a text layer. */
    record NoTextLayer(int pages) implements Refusal {}

    /** Closed by a password. */
    record Encrypted() implements Refusal {}

    /** The right kind of file, but broken. */
    record Damaged(String kind) implements Refusal {}

    /** Unpacks to more, nests deeper or takes longer than any report does. */
    record TooComplex(String what) implements Refusal {}
}
