package cn.fadu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.ForkedJvm;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hostile files end within seconds in a process of 200 MB, which does not run out of memory. */
class LittleMemoryTest {

    private static final int INPUTS = 32;

    private static final int MOST_MILLISECONDS = 5_000;

    @Test
    void hostile_files_are_read_or_refused_within_seconds_and_200_megabytes() throws IOException {
        var process =
                ForkedJvm.start(HardInputs.class, Map.of("JAVA_TOOL_OPTIONS", "-Xmx200m -Xss512k"));

        var lines =
                process.inputReader().readAllLines().stream()
                        .filter(line -> line.matches("\\S+ \\d+ \\w+"))
                        .toList();

        assertThat(lines).hasSize(INPUTS);
        assertThat(lines)
                .allSatisfy(
                        line ->
                                assertThat(Integer.parseInt(line.split(" ")[1]))
                                        .as(line)
                                        .isLessThan(MOST_MILLISECONDS));
        assertThat(lines)
                .filteredOn(line -> line.startsWith("bomb") || line.startsWith("laughs"))
                .noneMatch(line -> line.endsWith("ReportText") || line.endsWith("Cells"));
    }
}
