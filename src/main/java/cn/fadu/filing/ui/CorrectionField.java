package cn.fadu.filing.ui;

import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Reading;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** Puts the right number in place of the one found; the sentence stays its source. */
class CorrectionField extends Div {

    private final BigDecimalField field = new BigDecimalField();
    private final Function<BigDecimal, Optional<String>> save;

    CorrectionField(
            Indicator indicator,
            Reading shown,
            Function<BigDecimal, Optional<String>> save,
            Runnable cancel) {
        this.save = save;
        var words = FigureWords.here();
        addClassName("fadu-found-line");
        field.setLabel(getTranslation("filing.correct.label", words.name(indicator)));
        field.setSuffixComponent(new Span(words.unit(indicator)));
        field.setValue(shown.figure().value());
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.setAutoselect(true);
        field.focus();
        field.addKeyDownListener(Key.ENTER, press -> save());
        field.addKeyDownListener(Key.ESCAPE, press -> cancel.run());
        var done = new Button(getTranslation("filing.save"), click -> save());
        done.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        var leave = new Button(getTranslation("filing.cancel"), click -> cancel.run());
        leave.addThemeVariants(ButtonVariant.SMALL);
        add(field, done, leave);
    }

    private void save() {
        Optional.ofNullable(field.getValue())
                .map(save)
                .orElseGet(() -> Optional.of(getTranslation("filing.number.missing")))
                .ifPresent(this::object);
    }

    private void object(String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }
}
