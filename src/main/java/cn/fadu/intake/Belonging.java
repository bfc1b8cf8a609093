package cn.fadu.intake;

/** What a report says of itself, beside the township and the year it was handed in for. */
public sealed interface Belonging {

    record Match() implements Belonging {}

    record OtherTownship(String name) implements Belonging {}

    record OtherYear(int year) implements Belonging {}

    /** The report names no township or no year. */
    record Unknown() implements Belonging {}
}
