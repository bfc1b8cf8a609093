package cn.fadu.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.indicator.Figure;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import cn.fadu.intake.SheetFault;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Township;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryImportTest {

    private final HistoryImport history = UseCases.get(HistoryImport.class);
    private final Filings filings = UseCases.get(Filings.class);
    private final Reviews reviews = UseCases.get(Reviews.class);
    private final County county = UseCases.newCounty();
    private final Township stream = TestDatabase.newTownship(county, "样溪镇");
    private final Township willow = TestDatabase.newTownship(county, "柳河镇");

    private String sheet(String first) {
        return """
               乡镇编码,年度,F01,F03
               %s,2021,%s,97.5
               %s,2022,310,98
               %s,2021,88,100
               """
                .formatted(stream.code(), first, stream.code(), willow.code());
    }

    private HistoryPlan plan(String text) {
        return history.plan(county, "历史.csv", text.getBytes(UTF_8));
    }

    @Test
    void each_row_goes_into_its_own_township_as_approved_figures() {
        var heard = new ArrayList<Integer>();
        var plan = (HistoryPlan.Ready) plan(sheet("300"));
        assertThat(plan.figures()).isEqualTo(6);
        assertThat(filings.of(stream)).isEmpty();

        history.carryOut(county, plan, "reviewer", (done, _) -> heard.add(done));

        assertThat(heard).containsExactly(1, 2);
        assertThat(filings.of(stream)).extracting(Filing::year).containsExactly(2022, 2021);
        assertThat(filings.of(willow))
                .singleElement()
                .satisfies(
                        filing -> {
                            assertThat(filing.approved()).isTrue();
                            assertThat(filing.readings().getFirst().source().sentence())
                                    .isEqualTo("C4");
                        });
        assertThat(reviews.received(county, 2021))
                .extracting(ReceivedFiling::state)
                .containsOnly(ReceivedFiling.State.APPROVED);
    }

    @Test
    void the_same_again_changes_nothing_and_other_figures_are_conflicts() {
        history.carryOut(county, (HistoryPlan.Ready) plan(sheet("300")), "reviewer", (_, _) -> {});

        assertThat(plan(sheet("300"))).isEqualTo(new HistoryPlan.Ready(List.of(), 3));
        assertThat(((HistoryPlan.Faulty) plan(sheet("301"))).faults())
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.cell()).isEqualTo("C2");
                            assertThat(fault.kind()).isEqualTo(SheetFault.Kind.ALREADY_FILED);
                            assertThat(fault.about()).containsExactly("2021", "301", "300");
                        });
    }

    @Test
    void a_year_that_waits_for_the_county_is_a_conflict_too() {
        UseCases.get(Drafts.class)
                .enter(
                        stream,
                        2021,
                        List.of(
                                new Reading(
                                        new IndicatorCode("F01"),
                                        Figure.exact(BigDecimal.valueOf(300)),
                                        Period.fullYear(2021),
                                        Source.typed())),
                        "clerk");
        filings.submit(stream, 2021, "clerk");

        assertThat(((HistoryPlan.Faulty) plan(sheet("301"))).faults())
                .extracting(SheetFault::cell, SheetFault::about)
                .containsExactly(
                        tuple("C2", List.of("2021", "301", "300")),
                        tuple("D2", List.of("2021", "97.5", "-")));
    }

    @Test
    void a_plan_that_was_overtaken_leaves_nothing_behind() {
        var plan = (HistoryPlan.Ready) plan(sheet("300"));
        var late = (HistoryPlan.Ready) plan("乡镇编码,年度,F01\n%s,2021,5\n".formatted(willow.code()));
        history.carryOut(county, late, "reviewer", (_, _) -> {});

        assertThatThrownBy(() -> history.carryOut(county, plan, "reviewer", (_, _) -> {}))
                .isInstanceOf(OvertakenException.class);
        assertThat(filings.of(stream)).isEmpty();
    }

    @Test
    void a_neighbouring_countys_township_is_a_stranger() {
        var other = TestDatabase.newTownship(UseCases.newCounty(), "外乡镇");

        var faulty = (HistoryPlan.Faulty) plan("乡镇编码,年度,F01\n%s,2021,5\n".formatted(other.code()));

        assertThat(faulty.faults())
                .extracting(SheetFault::kind)
                .containsExactly(SheetFault.Kind.UNKNOWN_TOWNSHIP);
    }

    @Test
    void the_template_names_every_township_and_year() {
        var text = new String(history.csvTemplate(county, List.of(2022, 2023)), UTF_8);

        assertThat(text).contains(stream.code() + ",样溪镇,2022", willow.code() + ",柳河镇,2023");
    }
}
