package cn.fadu.pack;

import cn.fadu.pack.KeptPack.Failure;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Tells a full disk, here or at the database, from everything else that goes wrong. */
final class Shortage {

    private static final String DISK_FULL = "53100";

    /** As the system says it: the disk is full, or what may be written of it is. */
    private static final List<String> NO_SPACE =
            List.of("No space left on device", "Disk quota exceeded", "File too large");

    private Shortage() {}

    static Failure reason(Throwable failure) {
        for (var each = failure; each != null; each = each.getCause()) {
            if (isFullDisk(each)) {
                return Failure.DISK_FULL;
            }
        }
        return Failure.FAULT;
    }

    private static boolean isFullDisk(Throwable failure) {
        return (failure instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState()))
                || (failure instanceof IOException && saysNoSpace(failure));
    }

    private static boolean saysNoSpace(Throwable failure) {
        return NO_SPACE.stream().anyMatch(String.valueOf(failure.getMessage())::contains);
    }
}
