package cn.fadu.cli;

import cn.fadu.intake.Proposal;
import cn.fadu.intake.ReportIdentity;
import java.util.List;

/** What the extract command prints of one file. */
record ReportFigures(String file, ReportIdentity identity, String text, List<Proposal> proposals) {

    /** A place in the text in characters, so that rare ones outside the basic plane count once. */
    int characters(int offset) {
        return text.codePointCount(0, offset);
    }
}
