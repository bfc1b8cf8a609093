package cn.fadu.publication.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Framework.Rules;
import cn.fadu.indicator.FrameworkFile;
import cn.fadu.shell.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** How the copy makes scores: normalisation, means, the least coverage, the decimals. */
class RuleForm extends Card {

    private final Framework framework;
    private final Select<String> normalisation;
    private final Select<String> aggregation;
    private final IntegerField coverage = new IntegerField();
    private final IntegerField decimals = new IntegerField();

    RuleForm(Framework framework, Consumer<Framework> keep) {
        super(new Span().getTranslation("county.framework.rules.edit"));
        this.framework = framework;
        var rules = framework.rules();
        normalisation = method(FrameworkFile.normalisations(), rules.normalisation());
        normalisation.setLabel(getTranslation("county.framework.normalisation"));
        aggregation = method(FrameworkFile.aggregations(), rules.aggregation());
        aggregation.setLabel(getTranslation("county.framework.aggregation"));
        bounded(coverage, "county.framework.coverage.percent", 100);
        coverage.setValue((int) Math.round(rules.minimumCoverage() * 100));
        bounded(decimals, "county.framework.decimals", 6);
        decimals.setValue(rules.decimals());
        var save =
                new Button(
                        getTranslation("county.framework.keep"),
                        click -> changed().ifPresent(keep));
        var row = new Div(normalisation, aggregation, coverage, decimals, save);
        row.addClassNames("fadu-row", "county-publish");
        with(row);
    }

    private Select<String> method(List<String> names, String chosen) {
        var select = new Select<String>();
        select.setItems(names);
        select.setItemLabelGenerator(name -> getTranslation("county.method." + name));
        select.setValue(chosen);
        return select;
    }

    private void bounded(IntegerField field, String label, int most) {
        field.setLabel(getTranslation(label));
        field.setMin(0);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setErrorMessage(getTranslation("county.framework.whole", 0, most));
    }

    private Optional<Framework> changed() {
        if (isWrong(coverage, 100) | isWrong(decimals, 6)) {
            return Optional.empty();
        }
        var old = framework.rules();
        return Optional.of(
                framework.with(
                        new Rules(
                                old.lowest(),
                                old.highest(),
                                normalisation.getValue(),
                                aggregation.getValue(),
                                coverage.getValue() / 100.0,
                                decimals.getValue(),
                                old.ties())));
    }

    private static boolean isWrong(IntegerField field, int most) {
        var value = field.getOptionalValue();
        boolean wrong = value.filter(number -> number >= 0 && number <= most).isEmpty();
        field.setInvalid(wrong);
        return wrong;
    }
}
