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
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestartTest {

    @Test
    void a_restart_loses_neither_figures_nor_decisions_nor_the_way_back() {
        var township = TestDatabase.newTownship(UseCases.newCounty(), "样溪镇");
        var report = FilingJourneyTest.REPORT.getBytes(UTF_8);
        Draft before;
        try (var first = UseCases.at(Clock.systemUTC())) {
            first.getBean(Uploads.class)
                    .take(
                            township,
                            new Uploads.Report(2024, "report.txt", "text/plain", report, false),
                            "clerk");
            var found = first.getBean(Drafts.class).of(township, 2024).found().getFirst();
            first.getBean(FoundFigures.class)
                    .confirm(township, 2024, found.id(), Meeting.ASK, "clerk");
            first.getBean(Drafts.class)
                    .enter(
                            township,
                            2024,
                            List.of(
                                    new Reading(
                                            new IndicatorCode("H05"),
                                            Figure.exact(new BigDecimal("87")),
                                            Period.fullYear(2024),
                                            Source.typed())),
                            "clerk");
            before = first.getBean(Drafts.class).of(township, 2024);
        }

        try (var second = UseCases.at(Clock.systemUTC())) {
            var drafts = second.getBean(Drafts.class);
            assertThat(drafts.of(township, 2024)).isEqualTo(before);
            assertThat(drafts.undo(township, 2024, "clerk"))
                    .isInstanceOfSatisfying(
                            Undo.TakenBack.class,
                            undone ->
                                    assertThat(undone.codes())
                                            .containsExactly(new IndicatorCode("H05")));
        }
    }
}
