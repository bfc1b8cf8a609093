package cn.fadu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficeClockTest {

    @Test
    void a_server_without_a_zone_counts_chinas_days() throws Exception {
        assertThat(zoneOf(List.of(), "")).isEqualTo("Asia/Shanghai");
    }

    @Test
    void whoever_sets_a_zone_is_heeded() throws Exception {
        assertThat(zoneOf(List.of(), "Asia/Urumqi")).isEqualTo("Asia/Urumqi");
        assertThat(zoneOf(List.of("-Duser.timezone=UTC"), "")).isEqualTo("UTC");
    }

    /** Tells its default zone once the clock is set, as a process of its own. */
    static final class Teller {

        private Teller() {}

        static void main(String[] args) {
            OfficeClock.set();
            System.out.println(ZoneId.systemDefault());
        }
    }

    private static String zoneOf(List<String> options, String zone) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), Teller.class.getName()));
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().remove("TZ");
        if (!zone.isEmpty()) {
            process.environment().put("TZ", zone);
        }
        var started = process.start();
        var told = new String(started.getInputStream().readAllBytes()).strip();
        assertThat(started.waitFor()).as(told).isZero();
        return told;
    }
}
