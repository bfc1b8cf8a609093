package cn.fadu.operation;

import cn.fadu.intake.Refusal;
import java.util.List;

/** What came of reading a roster: all of it, or every fault, or why the file is no sheet. */
public sealed interface RosterOutcome {

    record Read(Roster roster) implements RosterOutcome {}

    record Faulty(List<RosterFault> faults) implements RosterOutcome {}

    record NoHead() implements RosterOutcome {}

    record Refused(Refusal why) implements RosterOutcome {}
}
