package cn.fadu.standing.ui;

import cn.fadu.indicator.Node;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.Numbers;
import cn.fadu.standing.NodeStanding;
import cn.fadu.standing.Statistic;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** A township's dimensions beside the county's medians. */
class DimensionCard extends Card {

    private final Profile profile;
    private final Numbers numbers;

    DimensionCard(Profile profile, Locale locale) {
        super(new Span().getTranslation("county.dimensions"));
        this.profile = profile;
        this.numbers = Numbers.in(locale);
        var dimensions =
                profile.framework().dimensions().stream()
                        .filter(node -> profile.in(node.code()).isPresent())
                        .toList();
        with(
                new DataTable<Node>(getTranslation("county.dimensions"))
                        .name(getTranslation("county.dimension"), node -> node.name().in(locale))
                        .with(getTranslation("county.share"), this::bar)
                        .number(
                                getTranslation("county.score"),
                                node -> fixed(standing(node).score()))
                        .number(getTranslation("county.median"), node -> fixed(median(node)))
                        .number(getTranslation("county.rank"), this::rank)
                        .with(
                                getTranslation("county.movement"),
                                node -> Marks.movement(standing(node).movement()))
                        .rows(dimensions));
    }

    private NodeStanding standing(Node node) {
        return profile.in(node.code()).orElseThrow();
    }

    /** The own score as a bar, the county's median as a stroke across it. */
    private Component bar(Node node) {
        var bar = new Div();
        bar.addClassName("county-against");
        bar.getElement().setAttribute("aria-hidden", "true");
        standing(node).score().ifPresent(score -> bar.getStyle().set("--own", share(score)));
        median(node).ifPresent(median -> bar.getStyle().set("--median", share(median)));
        return bar;
    }

    private String share(BigDecimal score) {
        var rules = profile.framework().rules();
        var share = (score.doubleValue() - rules.lowest()) / (rules.highest() - rules.lowest());
        return String.format(Locale.ROOT, "%.1f%%", 100 * Math.clamp(share, 0, 1));
    }

    private Optional<BigDecimal> median(Node node) {
        return Optional.ofNullable(profile.county().get(node.code())).map(Statistic::median);
    }

    private String rank(Node node) {
        return standing(node).rank().map(numbers::whole).orElse("—");
    }

    private String fixed(Optional<BigDecimal> score) {
        var decimals = profile.framework().rules().decimals();
        return score.map(number -> numbers.fixed(number, decimals)).orElse("—");
    }
}
