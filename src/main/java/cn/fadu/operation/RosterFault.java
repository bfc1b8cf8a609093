package cn.fadu.operation;

/**
 * What is wrong with one cell of a roster.
 *
 * @param cell as spreadsheets name it: D12
 * @param found the text that stands there
 */
public record RosterFault(String cell, Kind kind, String found) {

    /** The faults a roster can have. */
    public enum Kind {
        NOTHING,
        BAD_CODE,
        CODE_TAKEN,
        TWICE,
        SECOND_COUNTY,
        BAD_NAME,
        BAD_KIND,
        BAD_YEAR,
        BAD_USERNAME,
        USERNAME_TAKEN,
        BAD_ROLE,
        BAD_EMAIL,
        UNKNOWN_PLACE
    }
}
