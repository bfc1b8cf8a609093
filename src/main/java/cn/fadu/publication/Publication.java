package cn.fadu.publication;

import java.util.List;

/** What came of publishing a year. */
public sealed interface Publication {

    /** The edition stands, and every township has its scorecard. */
    record Published(Edition edition) implements Publication {}

    /** No township of the year has an approved filing. */
    record NothingApproved() implements Publication {}

    /**
     * The approved figures cannot be scored by the year's framework, such as one below zero under a
     * geometric mean; plain English sentences say why.
     */
    record Impossible(List<String> why) implements Publication {}

    /** Somebody else published at the same moment: look at that edition first. */
    record Overtaken() implements Publication {}

    /** The newest edition of the year says exactly this already. */
    record Unchanged(int edition) implements Publication {}
}
