package cn.fadu.scoring;

import java.util.ArrayList;
import java.util.List;

/** Where a computation leaves what it could not do, and what it did differently. */
final class Sink {

    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Flaw> remarks = new ArrayList<>();

    void refuse(Flaw flaw) {
        flaws.add(flaw);
    }

    void remark(Flaw flaw) {
        remarks.add(flaw);
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    List<Flaw> remarks() {
        return List.copyOf(remarks);
    }
}
