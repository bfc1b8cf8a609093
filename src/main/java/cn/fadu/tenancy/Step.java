package cn.fadu.tenancy;

import java.util.function.BiConsumer;

/**
 * A part of an undertaking, done in one cell in one transaction. In the home cell it is done
 * exactly once; elsewhere it may be repeated after a crash and must then find its work done.
 *
 * @param apart whether a new transaction begins here although the step before was in the same cell
 */
record Step(String name, String cell, boolean apart, BiConsumer<Site, Owner.Work> work) {

    /** The registry's own cell, whatever it is called. */
    static final String HOME = "";

    static Step atHome(String name, BiConsumer<Site, Owner.Work> work) {
        return new Step(name, HOME, false, work);
    }

    static Step in(String cell, String name, BiConsumer<Site, Owner.Work> work) {
        return new Step(name, cell, false, work);
    }

    /** The same step in a transaction of its own, so that what came before is committed. */
    Step afterCommit() {
        return new Step(name, cell, true, work);
    }
}
