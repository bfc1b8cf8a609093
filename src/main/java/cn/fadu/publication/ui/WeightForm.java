package cn.fadu.publication.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Node;
import cn.fadu.shell.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The weights of the nodes under the top; only their ratio counts. */
class WeightForm extends Card {

    private final Framework framework;
    private final Map<Node, BigDecimalField> fields = new LinkedHashMap<>();

    WeightForm(Framework framework, Consumer<Framework> keep) {
        super(new Span().getTranslation("county.framework.weights"));
        this.framework = framework;
        note(getTranslation("county.framework.weights.note"));
        var row = new Div();
        row.addClassNames("fadu-row", "county-publish");
        framework.nodes().stream()
                .filter(node -> node.parent().isPresent())
                .forEach(node -> row.add(field(node)));
        row.add(
                new Button(
                        getTranslation("county.framework.keep"),
                        click -> changed().ifPresent(keep)));
        with(row);
    }

    private BigDecimalField field(Node node) {
        var field = new BigDecimalField(node.code() + " " + node.name().in(getLocale()));
        field.setValue(BigDecimal.valueOf(node.weight()).stripTrailingZeros());
        field.setWidth("11rem");
        field.setErrorMessage(getTranslation("county.framework.weight.wrong"));
        fields.put(node, field);
        return field;
    }

    private Optional<Framework> changed() {
        var changed = framework;
        boolean wrong = false;
        for (var entry : fields.entrySet()) {
            var weight = entry.getValue().getOptionalValue().filter(each -> each.signum() >= 0);
            entry.getValue().setInvalid(weight.isEmpty());
            wrong |= weight.isEmpty();
            if (weight.isPresent()) {
                changed = changed.with(entry.getKey().weighing(weight.get().doubleValue()));
            }
        }
        return wrong ? Optional.empty() : Optional.of(changed);
    }
}
