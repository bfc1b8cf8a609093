package cn.fadu.filing;

import cn.fadu.filing.ReceivedFiling.State;

/** What came of approving or returning a filing. */
public sealed interface ReviewOutcome {

    /** The decision stands, and the township sees it. */
    record Decided() implements ReviewOutcome {}

    /** Somebody was quicker, or the township took the filing back: it is in this state now. */
    record NoLongerWaiting(State now, String by) implements ReviewOutcome {}

    /** A filing goes back with a reason the clerk can act on, or not at all. */
    record ReasonMissing() implements ReviewOutcome {}

    /** The county never received such a filing. */
    record Unknown() implements ReviewOutcome {}

    /** It was to be approved unopened, and by now there is something to look at. */
    record NoLongerPlain() implements ReviewOutcome {}
}
