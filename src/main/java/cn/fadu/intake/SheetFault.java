package cn.fadu.intake;

import java.util.List;

/**
 * What is wrong with one cell of a sheet.
 *
 * @param cell as spreadsheets name it: D12
 * @param about what the sentence that tells it names: the text found, the limits
 */
public record SheetFault(String cell, Kind kind, List<String> about) {

    /** The faults a sheet can have. */
    public enum Kind {
        NO_HEAD,
        OTHER_TOWNSHIP,
        OTHER_YEAR,
        OTHER_VERSION,
        AMBIGUOUS_TOWNSHIP,
        UNKNOWN_TOWNSHIP,
        UNKNOWN_INDICATOR,
        TWICE,
        NOT_A_NUMBER,
        OUT_OF_RANGE,
        NOT_WHOLE,
        BAD_QUALIFIER,
        BAD_MONTH,
        BAD_YEAR,
        ALREADY_FILED,
        NOTHING
    }

    static SheetFault at(String cell, Kind kind, String... about) {
        return new SheetFault(cell, kind, List.of(about));
    }
}
