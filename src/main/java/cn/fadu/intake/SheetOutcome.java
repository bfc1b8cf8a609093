package cn.fadu.intake;

import java.util.List;

/** What came of reading a filled-in sheet: all of it, or what is wrong with it. */
public sealed interface SheetOutcome {

    /** Every filled cell is a figure of its indicator. */
    record Readable(List<SheetReading> readings) implements SheetOutcome {}

    /** Nothing is taken while a single cell is wrong; every fault is told at once. */
    record Faulty(List<SheetFault> faults) implements SheetOutcome {}

    /** The file is no sheet. */
    record Unreadable(Refusal why) implements SheetOutcome {}
}
