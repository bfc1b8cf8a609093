package cn.fadu.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.filing.FoundFigures.Meeting;
import cn.fadu.indicator.Figure;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import cn.fadu.tenancy.Township;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftUndoTest {

    private static final IndicatorCode A02 = new IndicatorCode("A02");
    private static final IndicatorCode F02 = new IndicatorCode("F02");

    final Drafts drafts = UseCases.get(Drafts.class);
    final Township township = TestDatabase.newTownship(UseCases.newCounty(), "样溪镇");

    @Test
    void changes_are_taken_back_one_by_one_until_nothing_is_left() {
        type(A02, "5", "clerk");
        type(F02, "312", "clerk");
        drafts.clear(township, 2024, A02, "clerk");

        assertThat(undo("clerk"))
                .isInstanceOfSatisfying(
                        Undo.TakenBack.class,
                        back -> assertThat(back.codes()).containsExactly(A02));
        assertThat(standing(A02)).contains(new BigDecimal("5"));
        undo("clerk");
        assertThat(standing(F02)).isEmpty();
        undo("clerk");
        assertThat(standing(A02)).isEmpty();
        assertThat(undo("clerk")).isInstanceOf(Undo.NothingLeft.class);
    }

    @Test
    void what_is_typed_in_one_breath_is_one_change() {
        type(A02, "3", "clerk");
        type(A02, "31", "clerk");
        type(A02, "312", "clerk");

        undo("clerk");

        assertThat(standing(A02)).isEmpty();
        assertThat(drafts.canUndo(township, 2024, "clerk")).isFalse();
    }

    @Test
    void a_paste_of_many_figures_is_one_change() {
        type(A02, "5", "clerk");
        drafts.enter(township, 2024, List.of(reading(A02, "7"), reading(F02, "312")), "clerk");

        undo("clerk");

        assertThat(standing(A02)).contains(new BigDecimal("5"));
        assertThat(standing(F02)).isEmpty();
    }

    @Test
    void a_decision_on_a_found_figure_is_taken_back_with_its_reading() {
        var uploads = UseCases.get(Uploads.class);
        var report = FilingJourneyTest.REPORT.getBytes(UTF_8);
        uploads.take(
                township, new Uploads.Report(2024, "报告.txt", "text/plain", report, true), "clerk");
        var found = found();
        UseCases.get(FoundFigures.class).confirm(township, 2024, found.id(), Meeting.ASK, "clerk");
        assertThat(standing(F02)).isPresent();

        undo("clerk");

        assertThat(standing(F02)).isEmpty();
        assertThat(found().undecided()).isTrue();
    }

    @Test
    void nobody_takes_back_what_a_colleague_did_or_has_changed_since() {
        type(A02, "5", "clerk");
        type(A02, "6", "head");

        assertThat(undo("clerk")).isEqualTo(new Undo.Overtaken("head"));
        assertThat(standing(A02)).contains(new BigDecimal("6"));
        undo("head");
        assertThat(standing(A02)).contains(new BigDecimal("5"));
        undo("clerk");
        assertThat(standing(A02)).isEmpty();
    }

    private Undo undo(String actor) {
        return drafts.undo(township, 2024, actor);
    }

    private FoundFigure found() {
        return drafts.of(township, 2024).found().stream()
                .filter(each -> each.code().equals(Optional.of(F02)))
                .findFirst()
                .orElseThrow();
    }

    private Optional<BigDecimal> standing(IndicatorCode code) {
        return Optional.ofNullable(drafts.of(township, 2024).readings().get(code))
                .map(reading -> reading.figure().value());
    }

    private void type(IndicatorCode code, String value, String actor) {
        drafts.enter(township, 2024, List.of(reading(code, value)), actor);
    }

    private static Reading reading(IndicatorCode code, String value) {
        return new Reading(
                code, Figure.exact(new BigDecimal(value)), Period.fullYear(2024), Source.typed());
    }
}
