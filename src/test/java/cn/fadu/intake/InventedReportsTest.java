package cn.fadu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole reports in other counties' words, with targets, last years and other subjects between. */
class InventedReportsTest {

    private static final Extraction ENGINE = Extraction.standard();

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void nearly_all_figures_of_a_report_are_proposed_and_nearly_no_others(InventedReport report) {
        var score = report.score(ENGINE);

        assertThat(score.recall()).as(report.name()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.precision()).as(report.name()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void hardly_a_figure_of_them_all_is_missed_or_false() {
        var all =
                reports().stream()
                        .map(report -> report.score(ENGINE))
                        .reduce(InventedReport.Score::plus)
                        .orElseThrow();

        assertThat(all.recall()).isGreaterThanOrEqualTo(0.98);
        assertThat(all.precision()).isGreaterThanOrEqualTo(0.98);
    }

    static List<InventedReport> reports() {
        return InventedReport.all();
    }
}
