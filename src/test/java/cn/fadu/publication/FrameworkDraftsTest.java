package cn.fadu.publication;

import static cn.fadu.Approvals.approve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.fadu.Filer;
import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.indicator.Direction;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Framework.Rules;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.FrameworkVersions.Adoption;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.publication.FrameworkDrafts.Draft;
import cn.fadu.publication.FrameworkDrafts.Kept;
import cn.fadu.publication.FrameworkTrials.Move;
import cn.fadu.publication.FrameworkTrials.Trial;
import cn.fadu.scoring.WhatIf.Reason;
import cn.fadu.standing.Rankings;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Township;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrameworkDraftsTest {

    final FrameworkDrafts drafts = UseCases.get(FrameworkDrafts.class);
    final FrameworkVersions versions = UseCases.get(FrameworkVersions.class);
    final FrameworkTrials trials = UseCases.get(FrameworkTrials.class);
    final Editions editions = UseCases.get(Editions.class);
    final County county = UseCases.newCounty();
    final Township alder = TestDatabase.newTownship(county, "桤木镇");
    final Township birch = TestDatabase.newTownship(county, "白桦镇");

    @Test
    void a_copy_differs_from_its_model_by_its_number_alone() {
        var model = versions.of(county).getFirst().framework();

        var draft = drafts.begin(county, 1, "reviewer");

        assertThat(draft.version()).isEqualTo(2);
        assertThat(draft.framework().indicators()).isEqualTo(model.indicators());
        assertThat(draft.framework().nodes()).isEqualTo(model.nodes());
        assertThat(draft.framework().rules()).isEqualTo(model.rules());
        assertThat(drafts.begin(county, 1, "reviewer").version()).isEqualTo(3);
        assertThat(versions.of(county)).as("nothing is adopted").hasSize(1);
    }

    @Test
    void a_trial_tells_who_moves_and_through_which_indicators_and_touches_nothing() {
        publishTwoUnlikeTownships();
        var draft = drafts.begin(county, 1, "reviewer");

        var trial = (Trial.Compared) trials.of(county, 2023, heavier(draft.framework(), "F", 500));

        assertThat(trials.years(county)).containsExactly(2023);
        assertThat(trial.moving()).isEqualTo(2);
        assertThat(trial.moves())
                .extracting(Move::township)
                .containsExactlyInAnyOrder("桤木镇", "白桦镇");
        assertThat(trial.moves())
                .allSatisfy(
                        move ->
                                assertThat(
                                                move.mover().reasons().stream()
                                                        .mapToDouble(Reason::difference)
                                                        .sum())
                                        .as("the reasons add up to the change of the score")
                                        .isCloseTo(
                                                move.mover().scoreAfter().orElseThrow()
                                                        - move.mover().scoreBefore().orElseThrow(),
                                                within(1e-9)));
        assertThat(versions.of(county)).hasSize(1);
        assertThat(trials.of(county, 1999, draft.framework()))
                .isEqualTo(new Trial.NothingApproved(1999));
    }

    @Test
    void what_cannot_be_scored_by_is_not_kept() {
        var draft = drafts.begin(county, 1, "reviewer");
        var rate = draft.framework().indicator(new IndicatorCode("F03")).orElseThrow();
        var without =
                rate.scored(
                        Direction.UP, true, 1, Optional.empty(), Optional.empty(), rate.target());
        var weightless = draft.framework();
        for (var node : weightless.dimensions()) {
            weightless = weightless.with(node.weighing(0));
        }

        assertThat(drafts.keep(county, draft, draft.framework().with(without), "reviewer"))
                .isEqualTo(new Kept.Impossible("F03 is ranked but has no goalposts"));
        assertThat(drafts.keep(county, draft, weightless, "reviewer"))
                .isEqualTo(new Kept.Impossible("the weights under TOTAL add up to zero"));
        assertThat(drafts.of(county, 2).map(Draft::revision)).contains(0);
    }

    @Test
    void two_people_at_the_same_copy_notice_each_other() {
        var draft = drafts.begin(county, 1, "reviewer");
        var mine = heavier(draft.framework(), "A", 20);

        var kept = (Kept.Done) drafts.keep(county, draft, mine, "reviewer");

        assertThat(kept.draft().revision()).isEqualTo(1);
        assertThat(kept.draft().framework().node("A").orElseThrow().weight()).isEqualTo(20);
        assertThat(drafts.keep(county, draft, mine, "another")).isEqualTo(new Kept.Overtaken());
    }

    @Test
    void adopting_never_changes_a_published_edition() {
        publishTwoUnlikeTownships();
        var edition = editions.current(county, 2023).orElseThrow();
        var printed = UseCases.get(Rankings.class).of(county, edition.number(), "TOTAL");
        var draft = drafts.begin(county, 1, "reviewer");
        var changed =
                ((Kept.Done)
                                drafts.keep(
                                        county,
                                        draft,
                                        heavier(draft.framework(), "F", 500),
                                        "reviewer"))
                        .draft();

        assertThat(drafts.adopt(county, changed, 2023, "reviewer")).isEqualTo(new Adoption.Done(2));

        assertThat(drafts.of(county)).isEmpty();
        assertThat(versions.forYear(county, 2023).version()).isEqualTo(2);
        assertThat(UseCases.get(Rankings.class).of(county, edition.number(), "TOTAL"))
                .isEqualTo(printed);
        assertThat(editions.of(county)).containsExactly(edition);
        assertThat(drafts.keep(county, changed, changed.framework(), "reviewer"))
                .isEqualTo(new Kept.Overtaken());
    }

    @Test
    void a_discarded_copy_is_gone() {
        var draft = drafts.begin(county, 1, "reviewer");
        assertThat(drafts.discard(county, draft.version())).isTrue();
        assertThat(drafts.discard(county, draft.version())).isFalse();
        assertThat(drafts.of(county)).isEmpty();
    }

    @Test
    void figures_that_a_framework_cannot_score_are_an_answer_and_no_failure() {
        approve(alder, 2023, Map.of("F03", "90", "A04", "85"));
        approve(birch, 2023, Map.of("F03", "95", "A04", "80"));
        var draft = drafts.begin(county, 1, "reviewer");
        var old = draft.framework().rules();
        var negative =
                draft.framework()
                        .with(
                                new Rules(
                                        old.lowest(),
                                        old.highest(),
                                        "z-score",
                                        "geometric",
                                        0,
                                        old.decimals(),
                                        old.ties()));

        assertThat(trials.of(county, 2023, negative))
                .isInstanceOfSatisfying(
                        Trial.Impossible.class,
                        no -> assertThat(no.why().getFirst()).contains("set a floor"));
        var kept = ((Kept.Done) drafts.keep(county, draft, negative, "reviewer")).draft();
        drafts.adopt(county, kept, 2023, "reviewer");
        assertThat(editions.publish(county, 2023, "reviewer"))
                .isInstanceOf(Publication.Impossible.class);
    }

    private static Framework heavier(Framework framework, String node, double weight) {
        return framework.with(framework.node(node).orElseThrow().weighing(weight));
    }

    /** One is ahead in exams, the other in disputes. */
    private void publishTwoUnlikeTownships() {
        var first = new HashMap<String, String>();
        var second = new HashMap<String, String>();
        Filer.RATES.forEach(
                code -> {
                    first.put(code, code.startsWith("F") ? "85" : "98");
                    second.put(code, code.startsWith("F") ? "99" : "90");
                });
        approve(alder, 2023, first);
        approve(birch, 2023, second);
        editions.publish(county, 2023, "reviewer");
    }
}
