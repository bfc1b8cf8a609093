package cn.fadu.standing.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Node;
import cn.fadu.shell.Choices;
import cn.fadu.standing.Statistic;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The framework's tree to pick an indicator from; how many townships report it stands beside. */
class IndicatorTree extends Nav {

    private final Map<String, Statistic> statistics;
    private final Choices choices;
    private final Locale locale;
    private final int townships;

    IndicatorTree(
            Framework framework,
            Indicator shown,
            Map<String, Statistic> statistics,
            int townships,
            Choices choices,
            Locale locale) {
        this.statistics = statistics;
        this.choices = choices.with("per", "");
        this.locale = locale;
        this.townships = townships;
        addClassNames("fadu-card", "county-tree");
        setAriaLabel(getTranslation("county.tree"));
        framework.nodes().stream()
                .filter(node -> !framework.under(node).isEmpty())
                .forEach(node -> add(branch(framework, node, shown)));
    }

    private Component branch(Framework framework, Node node, Indicator shown) {
        var list = new UnorderedList();
        framework.under(node).forEach(each -> list.add(new ListItem(leaf(each, shown))));
        var details = new NativeDetails(node.code() + " " + node.name().in(locale), list);
        details.setOpen(shown.parent().equals(node.code()));
        return details;
    }

    private Component leaf(Indicator indicator, Indicator shown) {
        var code = indicator.code().value();
        var name = new Span(indicator.name().in(locale));
        var reporting =
                Optional.ofNullable(statistics.get(code)).map(Statistic::reporting).orElse(0);
        var coverage = new Span(reporting + "/" + townships);
        coverage.addClassName("county-tree-coverage");
        coverage.setTitle(getTranslation("county.reporting", reporting, townships));
        var link = new Anchor(choices.with("indicator", code).address(), name, coverage);
        link.setTitle(code + " " + indicator.name().in(locale));
        if (indicator.code().equals(shown.code())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
