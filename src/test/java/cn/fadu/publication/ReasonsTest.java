package cn.fadu.publication;

import static cn.fadu.Approvals.approve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.fadu.Filer;
import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkFile;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.scoring.Scoring;
import cn.fadu.scoring.Values;
import cn.fadu.standing.Explained;
import cn.fadu.standing.Explanations;
import cn.fadu.standing.RankSplits;
import cn.fadu.standing.Rankings;
import cn.fadu.standing.Robustness.Choice;
import cn.fadu.standing.Robustness.Effect;
import cn.fadu.standing.Robustnesses;
import cn.fadu.standing.ScoreWaterfall;
import cn.fadu.standing.TownshipProfiles;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Township;
import cn.fadu.trend.Lever;
import cn.fadu.trend.Levers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an edition keeps besides its places: why they are what they are. */
class ReasonsTest {

    final Editions editions = UseCases.get(Editions.class);
    final County county = UseCases.newCounty();
    final Township alder = TestDatabase.newTownship(county, "桤木镇");
    final Township birch = TestDatabase.newTownship(county, "白桦镇");
    final Township cedar = TestDatabase.newTownship(county, "雪松镇");

    @Test
    void a_published_score_can_be_followed_to_its_figures_and_the_parts_add_up() {
        approve(alder, 2023, 97);
        approve(birch, 2023, 90);
        var edition = publish(2023);
        var explanations = UseCases.get(Explanations.class);

        for (var node : List.of("TOTAL", "A", "F")) {
            var explained =
                    explanations.of(county, edition.number(), alder.id(), node).orElseThrow();
            assertThat(explained.lines().stream().mapToDouble(Explained.Line::weight).sum())
                    .isCloseTo(1, within(1e-12));
            assertThat(explained.sum().doubleValue())
                    .isCloseTo(explained.score().doubleValue(), within(0.0501));
            var score =
                    new Scoring(FrameworkMethod.of(framework(edition)))
                            .score(values(edition))
                            .orThrow()
                            .score(String.valueOf(alder.id()), 2023, node)
                            .orElseThrow();
            assertThat(explained.sum().doubleValue()).isCloseTo(score, within(1e-9));
        }
        assertThat(explanations.of(county, edition.number(), cedar.id(), "TOTAL")).isEmpty();
        assertThat(
                        UseCases.get(TownshipProfiles.class)
                                .readings(county, edition.number(), alder.id()))
                .as("every figure says what it adds to the overall score")
                .allMatch(each -> each.contribution().isPresent());
    }

    @Test
    void the_waterfall_of_a_score_ends_at_the_score() {
        approve(alder, 2023, 97);
        var edition = publish(2023);
        var explained =
                UseCases.get(Explanations.class)
                        .of(county, edition.number(), alder.id(), "TOTAL")
                        .orElseThrow();
        var drawing = new ScoreWaterfall(framework(edition), edition, Locale.SIMPLIFIED_CHINESE);

        var byBranch = drawing.byBranch("桤木镇", explained);
        var byIndicator = drawing.byIndicator("桤木镇", explained);

        assertThat(byBranch.steps())
                .extracting(step -> step.subject().key())
                .containsExactly("A", "B", "C", "D", "E", "F", "H");
        assertThat(byIndicator.steps()).hasSize(Filer.RATES.size());
        for (var chart : List.of(byBranch, byIndicator)) {
            assertThat(chart.total().doubleValue())
                    .isCloseTo(explained.sum().doubleValue(), within(1e-9));
            assertThat(chart.table().rows().getLast().cells().getLast().text())
                    .isEqualTo(explained.score().toPlainString());
        }
    }

    @Test
    void a_movement_is_split_and_the_parts_add_up_even_across_methods() {
        approve(alder, 2023, 100);
        approve(birch, 2023, 95);
        approve(cedar, 2023, 90);
        publish(2023);
        approve(alder, 2024, 90);
        approve(birch, 2024, 95);
        approve(cedar, 2024, 92);
        var splits = UseCases.get(RankSplits.class).of(county, publish(2024).number());

        var down = splits.get(alder.id());
        assertThat(down.places()).isEqualTo(-2);
        assertThat(down.ownPlaces() + down.othersPlaces()).isEqualTo(-2);
        assertThat(down.ownPlaces()).as("nobody else changed the order").isLessThan(-1);
        assertThat(down.method()).isZero();
        assertThat(splits.get(birch.id()).othersPlaces()).isEqualTo(1);

        var heavier =
                FrameworkFile.defaultCatalogue()
                        .replace("version: 1", "version: 2")
                        .replace(
                                "code: A, parent: TOTAL, weight: 15",
                                "code: A, parent: TOTAL, weight: 90");
        UseCases.get(FrameworkVersions.class).adopt(county, heavier, 2025, "reviewer");
        approve(alder, 2025, 90);
        approve(birch, 2025, 95);
        approve(cedar, 2025, 92);
        var edition = publish(2025);
        assertThat(UseCases.get(Rankings.class).of(county, edition.number(), "TOTAL"))
                .extracting(each -> each.movement())
                .containsOnly(new Movement.NotComparable(Movement.Reason.OTHER_METHOD));
        assertThat(UseCases.get(RankSplits.class).of(county, edition.number()).values())
                .hasSize(3)
                .allSatisfy(
                        each ->
                                assertThat(
                                                each.own()
                                                        + each.others()
                                                        + each.method()
                                                        + each.membership())
                                        .isEqualTo(24 * each.places()));
    }

    @Test
    void an_edition_says_which_choice_matters_and_who_is_surely_ahead() {
        approve(alder, 2023, 100);
        approve(birch, 2023, 95);
        approve(cedar, 2023, 90);
        var edition = publish(2023);
        var robustnesses = UseCases.get(Robustnesses.class);

        var robustness = robustnesses.of(county, edition.number()).orElseThrow();
        assertThat(robustness.meanShift()).contains(0.0);
        assertThat(robustness.mostImportant()).as("nothing moves anybody").isEmpty();
        assertThat(robustness.effects())
                .extracting(Effect::choice)
                .containsExactlyInAnyOrder(
                        Choice.WEIGHTS,
                        Choice.NORMALISATION,
                        Choice.AGGREGATION,
                        Choice.IMPUTATION);
        assertThat(robustness.remarks())
                .contains(new Remark(Remark.Kind.ALL_MISSING, "G01", Optional.empty()));
        assertThat(robustnesses.ahead(county, edition.number(), birch.id()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(alder.id(), 0.0, cedar.id(), 1.0));
    }

    @Test
    void a_township_is_told_what_would_move_it_and_no_neighbours_name() {
        approve(alder, 2023, 100);
        approve(birch, 2023, 95);
        approve(cedar, 2023, 90);
        var edition = publish(2023);

        var levers = UseCases.get(Levers.class).of(cedar, edition.number());

        assertThat(levers)
                .extracting(Lever::scoreGain)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        var median =
                levers.stream()
                        .filter(each -> each.goal() == Lever.Goal.MEDIAN)
                        .filter(each -> each.code().equals("F03"))
                        .findFirst()
                        .orElseThrow();
        assertThat(median.now().orElseThrow()).isEqualByComparingTo("90");
        assertThat(median.reached()).isEqualByComparingTo("95");
        assertThat(median.rankBefore()).contains(3);
        assertThat(median.scoreGain()).isPositive();
        assertThat(levers.toString()).doesNotContain("桤木", "白桦");
        assertThat(UseCases.get(Levers.class).of(alder, edition.number()))
                .as("the first has reached every median")
                .noneMatch(each -> each.goal() == Lever.Goal.MEDIAN);

        editions.withdraw(county, edition.number(), "数据有误", "reviewer");
        assertThat(UseCases.get(Levers.class).of(cedar, edition.number())).isEmpty();
    }

    @Test
    void townships_are_grouped_by_kind_population_and_hand() {
        approve(alder, 2023, Map.of("X03", "8000", "F03", "95", "A04", "90"));
        approve(birch, 2023, Map.of("X03", "9000", "F03", "96", "A04", "90"));
        approve(cedar, 2023, Map.of("X03", "31000", "F03", "97", "A04", "90"));
        var edition = publish(2023);
        var groups = UseCases.get(PeerGroups.class);
        var pair = List.of(alder.id(), cedar.id());

        assertThat(groups.keep(county, " 山区 ", pair, "reviewer")).isEqualTo(PeerGroups.Kept.DONE);
        assertThat(groups.keep(county, "", pair, "reviewer")).isEqualTo(PeerGroups.Kept.BAD_NAME);
        assertThat(groups.keep(county, "别县", List.of(alder.id(), -1), "reviewer"))
                .isEqualTo(PeerGroups.Kept.BAD_MEMBERS);

        assertThat(groups.of(county, edition.number()))
                .extracting(Peers::key)
                .containsExactly("kind:镇", "population:0-9999", "hand-made:山区");
        var places =
                List.of(
                        new Peers.Place(alder.id(), Optional.of(3)),
                        new Peers.Place(birch.id(), Optional.of(2)),
                        new Peers.Place(cedar.id(), Optional.of(1)));
        assertThat(groups.of(county, edition.number()).getLast().places(places))
                .isEqualTo(Map.of(cedar.id(), 1, alder.id(), 2));
        assertThat(groups.dissolve(county, "山区", "reviewer")).isTrue();
        assertThat(groups.dissolve(county, "山区", "reviewer")).isFalse();
        assertThat(groups.handMade(county)).isEmpty();
    }

    private Framework framework(Edition edition) {
        return UseCases.get(FrameworkVersions.class).forYear(county, edition.year());
    }

    private Values values(Edition edition) {
        var framework = framework(edition);
        return TestDatabase.database()
                .in(county)
                .read(db -> Ballot.of(db, edition.year(), framework).values());
    }

    private Edition publish(int year) {
        return ((Publication.Published) editions.publish(county, year, "reviewer")).edition();
    }
}
