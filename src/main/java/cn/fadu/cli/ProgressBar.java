package cn.fadu.cli;

import cn.fadu.tenancy.Wave;
import java.io.PrintWriter;

/** How far a wave of migrations came: one line, drawn again with each per cent. */
final class ProgressBar implements Wave.Progress, AutoCloseable {

    private static final int WIDTH = 40;

    private final PrintWriter screen;
    private int percent = -1;

    ProgressBar(PrintWriter screen) {
        this.screen = screen;
    }

    @Override
    public void tenant(int done, int total, int failed) {
        var now = total == 0 ? 100 : Math.min(100, 100 * (done + failed) / total);
        if (now > percent) {
            percent = now;
            var filled = now * WIDTH / 100;
            screen.printf(
                    "\r[%s%s] %3d%% %d/%d%s",
                    "#".repeat(filled),
                    ".".repeat(WIDTH - filled),
                    now,
                    done,
                    total,
                    failed == 0 ? "" : ", %d failed".formatted(failed));
            screen.flush();
        }
    }

    @Override
    public void close() {
        if (percent >= 0) {
            screen.println();
            screen.flush();
        }
    }
}
