package cn.fadu.pack;

import cn.fadu.export.Naming;
import cn.fadu.export.paper.Paper;
import cn.fadu.export.paper.Part;
import cn.fadu.indicator.Node;
import cn.fadu.publication.Edition;
import cn.fadu.publication.Movement.NotComparable;
import cn.fadu.publication.Movement.Reason;
import cn.fadu.standing.ProfileSentences;
import cn.fadu.standing.RankedTownship;
import cn.fadu.standing.RankingSentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Puts the chosen parts of an edition together, in the chosen order. */
final class PackContents {

    private final EditionWhole whole;
    private final PackPlan plan;
    private final PackWords words;
    private final PackCharts charts;
    private final IndicatorPages indicators;

    PackContents(EditionWhole whole, PackPlan plan) {
        this.whole = whole;
        this.plan = plan;
        this.words = new PackWords(plan.locale());
        this.charts = new PackCharts(whole, words);
        this.indicators = new IndicatorPages(whole, charts, words);
    }

    Paper paper() {
        var aliases = Aliases.of(plan.naming(), whole.overall(), plan.locale());
        var parts =
                plan.sections().stream()
                        .flatMap(section -> parts(section).stream())
                        .map(aliases::in)
                        .toList();
        return new Paper(aliases.in(title()), plan.locale(), parts);
    }

    private String title() {
        return title(whole.county(), whole.edition(), plan.locale());
    }

    static String title(String county, Edition edition, Locale locale) {
        return new PackWords(locale).say("pack.title", county, String.valueOf(edition.year()));
    }

    private List<? extends Part> parts(Section section) {
        return switch (section) {
            case COVER -> List.of(cover());
            case SUMMARY -> List.of(new Part.Prose(words.say("pack.section.summary"), said()));
            case RANKING -> ranking();
            case MOVEMENT -> movement();
            case HEATMAP -> List.of(new Part.Figure(charts.heat(), List.of()));
            case DIMENSIONS -> whole.framework().dimensions().stream().map(this::node).toList();
            case INDICATORS -> indicators.pages(plan.indicators());
            case TOWNSHIPS -> whole.overall().stream().map(this::township).toList();
            case METHOD -> new MethodPages(whole, charts, words).pages();
            case SOURCES ->
                    new SourcePages(whole, plan.naming(), words)
                            .pages(
                                    plan.sections().contains(Section.INDICATORS)
                                            ? indicators.of(plan.indicators())
                                            : List.of());
        };
    }

    private Part cover() {
        var lines = new ArrayList<String>();
        lines.add(
                words.say(
                        "county.edition-line",
                        String.valueOf(whole.edition().number()),
                        charts.day().toString(),
                        whole.framework().title().in(plan.locale()),
                        String.valueOf(whole.edition().frameworkVersion()),
                        whole.edition().ranked(),
                        whole.edition().townships()));
        lines.add(words.say("pack.cover.hash", whole.edition().contentHash().substring(0, 16)));
        if (!whole.edition().stands()) {
            lines.add(words.say("pack.cover.withdrawn"));
        }
        if (plan.naming() != Naming.AS_THEY_ARE) {
            lines.add(words.say("pack.cover.anonymous"));
        }
        return new Part.Cover(title(), words.say("pack.cover.subtitle"), lines);
    }

    private List<String> said() {
        var sentences = sentences().all();
        return sentences.isEmpty() ? List.of(words.say("pack.nothing-to-say")) : sentences;
    }

    private RankingSentences sentences() {
        return new RankingSentences(
                plan.locale(),
                whole.edition(),
                whole.overall(),
                whole.framework().rules().decimals());
    }

    private List<Part> ranking() {
        var parts = new ArrayList<Part>();
        var said =
                Stream.of(sentences().leaders(), sentences().closeRace())
                        .flatMap(each -> each.stream())
                        .toList();
        parts.add(new Part.Figure(charts.scores(whole.framework().top()), said));
        parts.add(new RankingListing(whole, charts.points(), words).part());
        return parts;
    }

    private List<Part> movement() {
        var parts = new ArrayList<Part>();
        var said = new ArrayList<String>();
        sentences().risers().ifPresent(said::add);
        sentences().fallers().ifPresent(said::add);
        incomparable().map(words::say).ifPresent(said::add);
        parts.add(new Part.Figure(charts.bump(), said));
        if (charts.hasIntervals()) {
            parts.add(new Part.Figure(charts.intervals(), List.of()));
        }
        return parts;
    }

    /** Why nobody's place can be compared with the year before, where that is so for all alike. */
    private java.util.Optional<String> incomparable() {
        return whole.overall().stream()
                .map(RankedTownship::movement)
                .filter(NotComparable.class::isInstance)
                .map(movement -> ((NotComparable) movement).reason())
                .filter(reason -> reason != Reason.UNRANKED)
                .map(reason -> "county.no-movement." + reason.code())
                .findFirst();
    }

    private Part node(Node node) {
        var said =
                new RankingSentences(
                                plan.locale(),
                                whole.edition(),
                                whole.by(node.code()),
                                whole.framework().rules().decimals())
                        .about(charts.name(node))
                        .leaders();
        return new Part.Figure(charts.scores(node), said.stream().toList());
    }

    private Part township(RankedTownship row) {
        var said =
                new ProfileSentences(plan.locale(), whole.edition(), whole.framework())
                        .of(row.name(), whole.standings(row.id()), whole.statistics());
        return new Part.Figure(charts.profile(row), said);
    }
}
