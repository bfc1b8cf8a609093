package cn.fadu.pack;

import cn.fadu.export.paper.Progress;
import java.util.function.IntPredicate;

/** Counts the parts of all files of one pack and tells its percentage; stops when told to. */
final class Watch implements Progress {

    private static final int A_STEP = 3;

    /** Nobody wants the pack any more. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final IntPredicate told;
    private int formats = 1;
    private int done;
    private int parts;
    private int last;

    /**
     * @param told takes the percentage; false stops the work
     */
    Watch(IntPredicate told) {
        this.told = told;
    }

    void begin(int formatsInAll) {
        formats = formatsInAll;
        tell(0);
    }

    @Override
    public void step(int ofParts) {
        parts++;
        var percent = (100 * done + 100 * parts / (ofParts + 1)) / formats;
        if (percent >= last + A_STEP) {
            tell(percent);
        }
    }

    /** The next format begins. */
    void next() {
        done++;
        parts = 0;
        tell(Math.min(99, 100 * done / formats));
    }

    private void tell(int percent) {
        last = Math.min(99, percent);
        if (!told.test(last)) {
            throw new Stopped();
        }
    }
}
