package cn.fadu.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How long a server's processes have computed, which a busy machine does not lengthen. */
final class ServerTime {

    private ServerTime() {}

    /** Zero where the system does not tell. */
    static double millis(Path folder) {
        try {
            var pid = Files.readAllLines(ServerFolder.at(folder).data().resolve("postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(pid.getFirst().strip())).stream()
                    .flatMap(ProcessHandle::children)
                    .mapToDouble(child -> millisOf(child.pid()))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double millisOf(long pid) {
        try {
            var told = Files.readString(Path.of("/proc/%d/schedstat".formatted(pid)));
            return Long.parseLong(told.substring(0, told.indexOf(' '))) / 1e6;
        } catch (IOException e) {
            return 0; // gone meanwhile, or not Linux
        }
    }
}
