package cn.fadu.publication;

import static cn.fadu.Approvals.approve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.publication.Movement.Moved;
import cn.fadu.publication.Movement.NotComparable;
import cn.fadu.publication.Movement.Reason;
import cn.fadu.standing.Comparisons;
import cn.fadu.standing.RankedTownship;
import cn.fadu.standing.Rankings;
import cn.fadu.standing.TownshipProfiles;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Township;
import cn.fadu.trend.Scorecards;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionsTest {

    final Editions editions = UseCases.get(Editions.class);
    final Rankings rankings = UseCases.get(Rankings.class);
    final County county = UseCases.newCounty();
    final Township alder = TestDatabase.newTownship(county, "桤木镇");
    final Township birch = TestDatabase.newTownship(county, "白桦镇");
    final Township cedar = TestDatabase.newTownship(county, "雪松镇");

    @Test
    void townships_with_equal_scores_share_a_rank() {
        approve(alder, 2023, 100);
        approve(birch, 2023, 95);
        approve(cedar, 2023, 95);
        var edition = publish(2023);

        assertThat(rankings.of(county, edition.number(), "TOTAL"))
                .extracting(RankedTownship::name, RankedTownship::rank)
                .containsExactly(
                        tuple("桤木镇", Optional.of(1)),
                        tuple("白桦镇", Optional.of(2)),
                        tuple("雪松镇", Optional.of(2)));
    }

    @Test
    void a_township_that_did_not_file_is_listed_without_a_rank() {
        approve(alder, 2023, 100);
        approve(birch, 2023, 95);
        var last = rankings.of(county, publish(2023).number(), "TOTAL").getLast();
        assertThat(last.name()).isEqualTo("雪松镇");
        assertThat(last.rank()).isEmpty();
        assertThat(last.coverage()).isEqualByComparingTo("0");
    }

    @Test
    void movement_is_told_between_comparable_editions_only() {
        approve(alder, 2023, 100);
        approve(birch, 2023, 95);
        approve(cedar, 2023, 90);
        var first = publish(2023);
        approve(alder, 2024, 90);
        approve(birch, 2024, 95);
        approve(cedar, 2024, 92);
        var second = publish(2024);

        assertThat(rankings.of(county, first.number(), "TOTAL"))
                .extracting(RankedTownship::movement)
                .containsOnly(new NotComparable(Reason.FIRST_EDITION));
        assertThat(rankings.of(county, second.number(), "TOTAL"))
                .extracting(RankedTownship::name, RankedTownship::movement)
                .containsExactly(
                        tuple("白桦镇", new Moved(1)),
                        tuple("雪松镇", new Moved(1)),
                        tuple("桤木镇", new Moved(-2)));
    }

    @Test
    void an_entrant_makes_editions_incomparable() {
        approve(alder, 2023, 100);
        publish(2023);
        var entrant = TestDatabase.newTownship(county, "新镇");
        approve(entrant, 2024, 90);
        approve(alder, 2024, 90);
        TestDatabase.newTownship(county, "再新镇");
        publish(2024);
        TestDatabase.newTownship(county, "又新镇");
        approve(alder, 2025, 90);
        assertThat(rankings.of(county, publish(2025).number(), "TOTAL"))
                .extracting(RankedTownship::movement)
                .containsOnly(new NotComparable(Reason.OTHER_TOWNSHIPS));
    }

    @Test
    void an_edition_never_changes_and_a_correction_makes_the_next_one() {
        approve(alder, 2023, 100);
        approve(birch, 2023, 95);
        var first = publish(2023);
        var printed = rankings.of(county, first.number(), "TOTAL");
        assertThat(editions.publish(county, 2023, "reviewer"))
                .isEqualTo(new Publication.Unchanged(first.number()));

        approve(birch, 2023, 99);
        var second = publish(2023);

        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(second.contentHash()).isNotEqualTo(first.contentHash());
        assertThat(rankings.of(county, first.number(), "TOTAL")).isEqualTo(printed);
        assertThat(editions.current(county, 2023).map(Edition::number)).contains(second.number());
    }

    @Test
    void nothing_is_published_where_nothing_is_approved() {
        assertThat(editions.publish(county, 2023, "reviewer"))
                .isInstanceOf(Publication.NothingApproved.class);
    }

    @Test
    void every_township_gets_its_own_scorecard_and_no_neighbour_in_it() {
        approve(alder, 2023, 100);
        approve(birch, 2023, 95);
        approve(cedar, 2023, 90);
        publish(2023);

        var card = UseCases.get(Scorecards.class).of(birch).getFirst();
        assertThat(card.rank()).contains(2);
        assertThat(card.ranked()).isEqualTo(3);
        assertThat(card.lines())
                .filteredOn(line -> line.code().equals("F03"))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.value().orElseThrow()).isEqualByComparingTo("95");
                            assertThat(line.median()).isEqualByComparingTo("95");
                            assertThat(line.best()).isEqualByComparingTo("100");
                            assertThat(line.reporting()).isEqualTo(3);
                        });
        assertThat(card.toString()).doesNotContain("桤木", "雪松");
    }

    @Test
    void a_withdrawn_edition_disappears_from_the_scorecards_and_stays_on_record() {
        approve(alder, 2023, 100);
        var edition = publish(2023);
        assertThat(editions.withdraw(county, edition.number(), "数据有误", "reviewer")).isTrue();
        assertThat(editions.withdraw(county, edition.number(), "数据有误", "reviewer")).isFalse();
        assertThat(UseCases.get(Scorecards.class).of(alder)).isEmpty();
        assertThat(editions.current(county, 2023)).isEmpty();
        assertThat(editions.of(county)).hasSize(1);
    }

    @Test
    void a_figure_is_compared_with_the_year_before_and_led_back_to_its_filing() {
        approve(alder, 2023, 96);
        publish(2023);
        approve(alder, 2024, 98);
        var edition = publish(2024);

        var compared =
                UseCases.get(Comparisons.class)
                        .of(county, edition.number(), new IndicatorCode("F03"));
        var first = compared.getFirst();
        assertThat(first.reading().orElseThrow().figure().value()).isEqualByComparingTo("98");
        assertThat(first.yearBefore().orElseThrow().figure().value()).isEqualByComparingTo("96");
        assertThat(compared.getLast().reading()).isEmpty();

        var profile =
                UseCases.get(TownshipProfiles.class).readings(county, edition.number(), alder.id());
        assertThat(profile)
                .allSatisfy(
                        each -> {
                            assertThat(each.filing()).contains(1);
                            assertThat(each.approvedBy()).isEqualTo("reviewer");
                        });
    }

    @Test
    void a_derived_rate_is_published_with_its_formula_when_no_report_states_it() {
        approve(alder, 2023, Map.of("C07", "9", "X01", "12", "F03", "95"));
        var edition = publish(2023);
        var coverage =
                UseCases.get(TownshipProfiles.class)
                        .readings(county, edition.number(), alder.id())
                        .stream()
                        .filter(each -> each.reading().code().value().equals("C08"))
                        .findFirst()
                        .orElseThrow();
        assertThat(coverage.reading().figure().value()).isEqualByComparingTo("75");
        assertThat(coverage.reading().source().name()).isEqualTo("C07 / X01 * 100");
    }

    private Edition publish(int year) {
        return ((Publication.Published) editions.publish(county, year, "reviewer")).edition();
    }
}
