package cn.fadu.standing;

import static cn.fadu.Approvals.approve;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.indicator.Figure;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import cn.fadu.publication.Editions;
import cn.fadu.publication.Publication.Published;
import cn.fadu.standing.ComparedTownship.Ground;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.NewTownship;
import cn.fadu.tenancy.Township;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Townships merge and split between two published years. */
class PredecessorsTest {

    private final County county = UseCases.newCounty();
    private final Township east = TestDatabase.newTownship(county);
    private final Township west = TestDatabase.newTownship(county);
    private final Township third = TestDatabase.newTownship(county);

    private int publish(int year) {
        return ((Published) UseCases.get(Editions.class).publish(county, year, "test"))
                .edition()
                .number();
    }

    private ComparedTownship compared(int edition, String code, Township township) {
        var indicator = indicator(code);
        var rows = UseCases.get(Comparisons.class).of(county, edition, new IndicatorCode(code));
        return UseCases.get(Predecessors.class).instead(county, edition, indicator, rows).stream()
                .filter(row -> row.id() == township.id())
                .findFirst()
                .orElseThrow();
    }

    private Indicator indicator(String code) {
        return UseCases.get(FrameworkVersions.class)
                .forYear(county, 2024)
                .indicator(new IndicatorCode(code))
                .orElseThrow();
    }

    private Change change(int edition, String code, Township township) {
        return compared(edition, code, township)
                .change(indicator(code), Optional.of(indicator(code)));
    }

    /** As the township's own page says it. */
    private Optional<Change> onItsPage(int edition, String code, Township township, int now) {
        var figure =
                new Reading(
                        new IndicatorCode(code),
                        Figure.exact(BigDecimal.valueOf(now)),
                        Period.fullYear(2024),
                        Source.typed());
        return UseCases.get(Predecessors.class)
                .of(county, edition, township.id())
                .map(
                        ground ->
                                ground.change(
                                        Optional.of(figure),
                                        indicator(code),
                                        Optional.of(indicator(code))));
    }

    private NewTownship wanted(String end) {
        return new NewTownship(county.code() + end, "新镇" + end, Township.Kind.TOWN, 2024);
    }

    @Test
    void a_merged_township_is_compared_with_its_predecessors_sum_where_a_sum_means_something() {
        approve(east, 2023, Map.of("B01", "100", "A04", "90"));
        approve(west, 2023, Map.of("B01", "60", "A04", "80"));
        approve(third, 2023, Map.of("B01", "50", "A04", "70"));
        publish(2023);
        var merged =
                TestDatabase.tenancy()
                        .lifecycle()
                        .merge("test", List.of(east, west), wanted("901"))
                        .result();
        approve(merged, 2024, Map.of("B01", "200", "A04", "88"));
        approve(third, 2024, Map.of("B01", "55", "A04", "71"));
        var edition = publish(2024);

        var licences = compared(edition, "B01", merged);
        assertThat(licences.ground()).isEqualTo(Ground.SUMMED);
        assertThat(licences.yearBefore().orElseThrow().figure().value())
                .isEqualByComparingTo("160");
        assertThat(change(edition, "B01", merged))
                .isEqualTo(new Change.Percent(new BigDecimal("25.0")));
        assertThat(change(edition, "A04", merged))
                .as("a rate has no sum")
                .isEqualTo(new Change.NotComparable(Change.Reason.BOUNDARY));
        assertThat(change(edition, "A04", third)).isInstanceOf(Change.Points.class);
        assertThat(onItsPage(edition, "B01", merged, 200))
                .contains(new Change.Percent(new BigDecimal("25.0")));
        assertThat(onItsPage(edition, "A04", merged, 88))
                .contains(new Change.NotComparable(Change.Reason.BOUNDARY));
        assertThat(onItsPage(edition, "B01", third, 55)).as("the same ground").isEmpty();
    }

    @Test
    void a_sum_without_one_of_its_parts_is_no_sum() {
        approve(east, 2023, Map.of("B01", "100"));
        approve(west, 2023, Map.of("A04", "80"));
        publish(2023);
        var merged =
                TestDatabase.tenancy()
                        .lifecycle()
                        .merge("test", List.of(east, west), wanted("902"))
                        .result();
        approve(merged, 2024, Map.of("B01", "200"));

        assertThat(compared(publish(2024), "B01", merged).ground()).isEqualTo(Ground.CHANGED);
    }

    @Test
    void a_part_of_a_split_township_has_nothing_to_be_compared_with() {
        approve(east, 2023, Map.of("B01", "100"));
        publish(2023);
        var parts =
                TestDatabase.tenancy()
                        .lifecycle()
                        .split("test", east, List.of(wanted("903"), wanted("904")))
                        .result();
        approve(parts.getFirst(), 2024, Map.of("B01", "60"));
        approve(parts.getLast(), 2024, Map.of("B01", "50"));
        var edition = publish(2024);

        for (var part : parts) {
            assertThat(change(edition, "B01", part))
                    .isEqualTo(new Change.NotComparable(Change.Reason.BOUNDARY));
        }
    }
}
