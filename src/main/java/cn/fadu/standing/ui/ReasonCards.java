package cn.fadu.standing.ui;

import cn.fadu.chart.Datum;
import cn.fadu.chart.Subject;
import cn.fadu.chart.Unit;
import cn.fadu.chart.Waterfall;
import cn.fadu.chart.Waterfall.Step;
import cn.fadu.chart.ui.ChartCard;
import cn.fadu.shell.Choices;
import cn.fadu.standing.Explanations;
import cn.fadu.standing.RankSplit;
import cn.fadu.standing.RankSplits;
import cn.fadu.standing.ScoreWaterfall;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why a township stands where it does: its score step by step, and its change of rank by cause. */
@org.springframework.stereotype.Component
class ReasonCards {

    private final Explanations explanations;
    private final RankSplits splits;
    private final Charts charts;

    ReasonCards(Explanations explanations, RankSplits splits, Charts charts) {
        this.explanations = explanations;
        this.splits = splits;
        this.charts = charts;
    }

    /** Nothing where an edition was published before reasons were kept. */
    List<Component> of(Profile profile, Choices choices, Locale locale) {
        var cards = new ArrayList<ChartCard>();
        score(profile, choices, locale)
                .map(
                        spec ->
                                charts.card(
                                        profile.township().county(),
                                        spec,
                                        (code, _) -> choices.with("trend", code)))
                .ifPresent(cards::add);
        change(profile, locale)
                .map(spec -> charts.card(profile.township().county(), spec))
                .ifPresent(cards::add);
        cards.forEach(card -> card.span(cards.size() == 1 ? 12 : 6));
        return List.copyOf(cards);
    }

    /** Of the whole, or of the dimension whose trend is shown. */
    private Optional<Waterfall> score(Profile profile, Choices choices, Locale locale) {
        var chosen = TrendCards.chosen(choices, profile);
        var node = profile.in(chosen).isPresent() ? chosen : profile.framework().top().code();
        var drawing = new ScoreWaterfall(profile.framework(), profile.edition(), locale);
        return explanations
                .of(
                        profile.township().county(),
                        profile.edition().number(),
                        profile.township().id(),
                        node)
                .map(explained -> drawing.byBranch(profile.township().name(), explained));
    }

    private Optional<Waterfall> change(Profile profile, Locale locale) {
        var all = splits.of(profile.township().county(), profile.edition().number());
        return Optional.ofNullable(all.get(profile.township().id()))
                .map(split -> drawn(split, profile, locale));
    }

    private static Waterfall drawn(RankSplit split, Profile profile, Locale locale) {
        var title =
                Captions.say(
                        "county.split",
                        profile.township().name(),
                        split.rankBefore(),
                        split.rank());
        return new Waterfall(
                new Captions(profile.edition(), locale)
                        .of(
                                title,
                                new Unit(Captions.say("county.places"), 1),
                                List.of(Captions.say("county.split.note"))),
                Captions.say("county.split.gained"),
                Optional.empty(),
                List.of(
                        step("own", split.ownPlaces()),
                        step("others", split.othersPlaces()),
                        step("method", split.methodPlaces()),
                        step("membership", split.membershipPlaces())),
                Captions.say("county.split.all"));
    }

    private static Step step(String cause, double places) {
        return new Step(new Subject("", Captions.say("county.split." + cause)), Datum.of(places));
    }
}
