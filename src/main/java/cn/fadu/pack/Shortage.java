package cn.fadu.pack;

import cn.fadu.pack.KeptPack.Failure;
import java.io.IOException;
import java.sql.SQLException;

/** Tells a full disk, here or at the database, from everything else that goes wrong. */
final class Shortage {

    private static final String DISK_FULL = "53100";
    private static final String NO_SPACE = "No space left on device";

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
                || (failure instanceof IOException
                        && String.valueOf(failure.getMessage()).contains(NO_SPACE));
    }
}
