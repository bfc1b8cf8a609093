package cn.fadu.publication.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Node;
import cn.fadu.shell.Card;
import cn.fadu.shell.Choices;
import cn.fadu.shell.DataTable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The indicators of one node: ranked or not, weight, direction, goalposts, cap, target. */
class IndicatorForm extends Card {

    private final Framework framework;
    private final List<IndicatorFields> rows;

    IndicatorForm(Framework framework, Choices choices, Consumer<Framework> keep) {
        super(new Span().getTranslation("county.framework.indicators.edit"));
        this.framework = framework;
        note(getTranslation("county.framework.indicators.note"));
        var nodes =
                framework.nodes().stream()
                        .filter(node -> !framework.under(node).isEmpty())
                        .toList();
        var node =
                nodes.stream()
                        .filter(
                                each ->
                                        choices.text("node")
                                                .filter(each.code()::equals)
                                                .isPresent())
                        .findFirst()
                        .orElseGet(nodes::getFirst);
        var needsPosts = framework.rules().normalisation().equals("goalposts");
        rows =
                framework.under(node).stream()
                        .map(each -> new IndicatorFields(each, needsPosts, getLocale()))
                        .toList();
        var save =
                new Button(
                        getTranslation("county.framework.keep"),
                        click -> changed().ifPresent(keep));
        var head = new Div(picker(nodes, node, choices), save);
        head.addClassNames("fadu-row", "county-publish");
        with(head, table(node));
    }

    private Select<Node> picker(List<Node> nodes, Node node, Choices choices) {
        var select = new Select<Node>();
        select.setLabel(getTranslation("county.framework.dimension"));
        select.setItems(nodes);
        select.setItemLabelGenerator(each -> each.code() + " " + each.name().in(getLocale()));
        select.setValue(node);
        select.setWidth("18rem");
        select.addValueChangeListener(
                change -> choices.with("node", change.getValue().code()).open(select));
        return select;
    }

    private DataTable<IndicatorFields> table(Node node) {
        var table =
                new DataTable<IndicatorFields>(node.name().in(getLocale()))
                        .name(getTranslation("county.indicator"), IndicatorFields::name)
                        .with(getTranslation("county.framework.ranked"), each -> each.ranked)
                        .live()
                        .with(getTranslation("county.framework.weight"), each -> each.weight)
                        .with(getTranslation("county.framework.direction"), each -> each.direction)
                        .with(getTranslation("county.framework.low"), each -> each.low)
                        .with(getTranslation("county.framework.high"), each -> each.high)
                        .with(getTranslation("county.framework.cap"), each -> each.cap)
                        .with(getTranslation("county.framework.target"), each -> each.target)
                        .rows(rows);
        table.addClassName("county-draft");
        return table;
    }

    private Optional<Framework> changed() {
        var changed = framework;
        boolean wrong = false;
        for (var row : rows) {
            var indicator = row.read();
            wrong |= indicator.isEmpty();
            if (indicator.isPresent()) {
                changed = changed.with(indicator.get());
            }
        }
        return wrong ? Optional.empty() : Optional.of(changed);
    }
}
