package cn.fadu.operation;

import cn.fadu.identity.Terms;
import cn.fadu.tenancy.County;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a county uses of what was agreed.
 *
 * @param townships empty where the county's cell is away, as {@code bytes} is
 */
public record Usage(
        County county,
        Terms terms,
        int people,
        Optional<Integer> townships,
        Optional<Long> bytes,
        Remark remark) {

    private static final long MEGABYTE = 1_000_000;
    private static final int DAYS_BEFORE = 30;

    /** What the operator should look at, the most urgent. */
    public enum Remark {
        CELL_AWAY,
        OUT_OF_CONTRACT,
        FULL,
        NEARLY_FULL,
        ENDS_SOON,
        NONE
    }

    static Remark remark(Terms terms, int people, Optional<Long> bytes, LocalDate today) {
        if (bytes.isEmpty()) {
            return Remark.CELL_AWAY;
        }
        if (!terms.contract().covers(today)) {
            return Remark.OUT_OF_CONTRACT;
        }
        var share =
                Math.max(
                        share(people, terms.people().map(Integer::longValue)),
                        share(bytes.get(), terms.storageMb().map(mb -> mb * MEGABYTE)));
        if (share >= 0.9) {
            return share >= 1 ? Remark.FULL : Remark.NEARLY_FULL;
        }
        return terms.contract().covers(today.plusDays(DAYS_BEFORE))
                ? Remark.NONE
                : Remark.ENDS_SOON;
    }

    private static double share(long used, Optional<Long> most) {
        return most.map(limit -> limit == 0 ? 1 : (double) used / limit).orElse(0.0);
    }
}
