package cn.fadu.notice.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.notice.Threshold.Kind;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Asks what a county wants to be told of. */
class ThresholdForm extends Div {

    private final Select<Kind> kind = new Select<>();
    private final BigDecimalField bound = new BigDecimalField();
    private final ComboBox<Indicator> indicator = new ComboBox<>();
    private final Predicate<Wanted> set;

    /** What was asked for, not yet judged. */
    record Wanted(Kind kind, BigDecimal bound, Optional<IndicatorCode> indicator) {}

    ThresholdForm(Framework framework, Locale locale, Predicate<Wanted> set) {
        this.set = set;
        addClassName("fadu-row");
        kind.setLabel(getTranslation("notice.threshold.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> getTranslation("notice.threshold.kind." + each.code()));
        kind.setValue(Kind.RATE_UNDER);
        kind.addValueChangeListener(
                change -> indicator.setVisible(change.getValue() == Kind.RATE_UNDER));
        bound.setLabel(getTranslation("notice.threshold.bound"));
        bound.setErrorMessage(getTranslation("notice.threshold.bound.wrong"));
        indicator.setLabel(getTranslation("notice.threshold.indicator"));
        indicator.setItems(framework.indicators().stream().filter(Indicator::isRate).toList());
        indicator.setItemLabelGenerator(each -> each.code() + " " + each.name().in(locale));
        indicator.setPlaceholder(getTranslation("notice.threshold.any"));
        indicator.setClearButtonVisible(true);
        indicator.setWidth("18rem");
        var add = new Button(getTranslation("notice.threshold.set"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(kind, bound, indicator, add);
    }

    private void add() {
        boolean done = wanted().filter(set).isPresent();
        bound.setInvalid(!done);
    }

    private Optional<Wanted> wanted() {
        var code =
                kind.getValue() == Kind.RATE_UNDER
                        ? indicator.getOptionalValue().map(Indicator::code)
                        : Optional.<IndicatorCode>empty();
        return bound.getOptionalValue().map(value -> new Wanted(kind.getValue(), value, code));
    }
}
