package cn.fadu.publication.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Node;
import cn.fadu.indicator.ui.IndicatorHelp;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.Numbers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** A branch of the tree: its indicators with weight, direction, goalposts, cap and target. */
class NodeCard extends Card {

    private final Framework framework;
    private final Numbers numbers;

    NodeCard(Framework framework, Node node, Locale locale) {
        super(node.code() + " " + node.name().in(locale));
        this.framework = framework;
        this.numbers = Numbers.in(locale);
        if (framework.dimensions().contains(node)) {
            note(getTranslation("county.framework.node", share(node)));
        } else {
            note(getTranslation("county.framework.context"));
        }
        var table = new DataTable<Indicator>(node.name().in(locale));
        table.addClassName("county-framework");
        with(
                table.nameWith(getTranslation("county.indicator"), each -> named(each, locale))
                        .live()
                        .text(getTranslation("county.framework.unit"), each -> each.unit(locale))
                        .text(getTranslation("county.framework.direction"), this::direction)
                        .number(getTranslation("county.framework.weight"), this::weight)
                        .number(getTranslation("county.framework.goalposts"), this::goalposts)
                        .number(
                                getTranslation("county.framework.cap"),
                                each -> each.cap().map(numbers::exact).orElse(""))
                        .number(
                                getTranslation("county.framework.target"),
                                each -> each.target().map(numbers::exact).orElse(""))
                        .text(
                                getTranslation("county.framework.formula"),
                                each -> each.formula().orElse(""))
                        .rows(framework.under(node)));
    }

    private Component named(Indicator indicator, Locale locale) {
        var name = new Span(indicator.code() + " " + indicator.name().in(locale));
        return new Span(name, new IndicatorHelp(indicator, framework, locale));
    }

    private String direction(Indicator indicator) {
        var way =
                getTranslation(
                        "county.direction."
                                + indicator.direction().name().toLowerCase(Locale.ROOT));
        return indicator.ranked()
                ? way
                : way + new Span().getTranslation("county.framework.unranked");
    }

    /** Of the whole, when everything is reported. */
    private String weight(Indicator indicator) {
        if (!indicator.ranked()) {
            return "";
        }
        var node = framework.node(indicator.parent()).orElseThrow();
        var beside =
                framework.under(node).stream()
                        .filter(Indicator::ranked)
                        .mapToDouble(Indicator::weight)
                        .sum();
        return percent(part(node) * indicator.weight() / beside);
    }

    private String share(Node node) {
        return percent(part(node));
    }

    private double part(Node node) {
        var all = framework.dimensions().stream().mapToDouble(Node::weight).sum();
        return node.weight() / all;
    }

    private String percent(double share) {
        var rounded = BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_UP);
        return numbers.percent(rounded, 1);
    }

    private String goalposts(Indicator indicator) {
        return indicator
                .goalposts()
                .map(posts -> numbers.exact(posts.low()) + " – " + numbers.exact(posts.high()))
                .orElse("");
    }
}
