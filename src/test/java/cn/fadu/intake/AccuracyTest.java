package cn.fadu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("cn.fadu.intake.AnnotatedReports#arePresent")
class AccuracyTest {

    private final AnnotatedReports reports = AnnotatedReports.read();
    private final Extraction extraction = Extraction.standard();

    @Test
    void nearly_all_annotated_figures_are_proposed_and_nearly_nothing_else() {
        var accuracy = Accuracy.of(reports, extraction);

        assertThat(accuracy.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(accuracy.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(accuracy.qualifier()).isGreaterThanOrEqualTo(0.97);
        assertThat(accuracy.phrase()).isEqualTo(1.0);
    }

    @Test
    void township_and_year_are_recognised_in_every_report() {
        assertThat(reports.facts())
                .allSatisfy(
                        fact -> {
                            var text = AnnotatedReports.text(fact.file());
                            var identity = extraction.of(text, OptionalInt.empty()).identity();
                            assertThat(identity.township()).contains(fact.township());
                            assertThat(identity.year()).hasValue(Integer.parseInt(fact.year()));
                        });
    }
}
