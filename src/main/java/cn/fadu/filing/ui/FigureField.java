package cn.fadu.filing.ui;

import cn.fadu.filing.TypedNumber;
import cn.fadu.indicator.Indicator;
import cn.fadu.shell.Numbers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Optional;

/** Where an indicator's figure is put in: a number as people write it, or yes and no. */
sealed interface FigureField {

    Component component();

    void focus();

    void show(Optional<BigDecimal> value);

    static FigureField of(Indicator indicator, FigureWork work) {
        return indicator.kind() == Indicator.Kind.FLAG
                ? new YesOrNo(indicator, work)
                : new Typed(indicator, work);
    }

    /** Kept while somebody types, so that a closed tab loses nothing. */
    final class Typed implements FigureField {

        /** Long enough to finish a number, short enough to lose none. */
        private static final int PAUSE = 400;

        private final TextField text = new TextField();
        private final Indicator indicator;
        private final FigureWork work;

        Typed(Indicator indicator, FigureWork work) {
            this.indicator = indicator;
            this.work = work;
            var words = FigureWords.here();
            text.setAriaLabel(words.titled(indicator));
            text.setSuffixComponent(new Span(words.unit(indicator)));
            text.setAutoselect(true);
            text.setClearButtonVisible(true);
            text.setAutocomplete(Autocomplete.OFF);
            text.getElement().setAttribute("inputmode", "decimal");
            text.addClassName("fadu-figure-field");
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.setValueChangeTimeout(PAUSE);
            text.addValueChangeListener(
                    change -> {
                        if (change.isFromClient()) {
                            keep(change.getValue().strip());
                        }
                    });
        }

        @Override
        public Component component() {
            return text;
        }

        @Override
        public void focus() {
            text.focus();
        }

        /** What stands there in other letters, such as 1.2万, is left as it was typed. */
        @Override
        public void show(Optional<BigDecimal> value) {
            var there = TypedNumber.read(text.getValue());
            boolean same =
                    there.isPresent() == value.isPresent()
                            && value.filter(now -> now.compareTo(there.orElseThrow()) != 0)
                                    .isEmpty();
            if (!same || (value.isEmpty() && !text.isInvalid())) {
                text.setInvalid(false);
                var numbers = Numbers.in(FigureWords.here().locale());
                text.setValue(value.map(numbers::exact).orElse(""));
            }
        }

        private void keep(String typed) {
            text.setInvalid(false);
            if (typed.isEmpty()) {
                work.clear(indicator.code());
                return;
            }
            TypedNumber.read(typed)
                    .map(number -> work.enter(indicator.code(), number))
                    .orElseGet(() -> Optional.of(text.getTranslation("filing.number.unread")))
                    .ifPresent(this::object);
        }

        private void object(String sentence) {
            text.setErrorMessage(sentence);
            text.setInvalid(true);
        }
    }

    /** A duty that was done or was not. */
    final class YesOrNo implements FigureField {

        private final Select<Boolean> choice = new Select<>();

        YesOrNo(Indicator indicator, FigureWork work) {
            choice.setAriaLabel(FigureWords.here().titled(indicator));
            choice.addClassName("fadu-figure-field");
            choice.setEmptySelectionAllowed(true);
            choice.setEmptySelectionCaption("—");
            choice.setItems(true, false);
            choice.setItemLabelGenerator(YesOrNo::label);
            choice.addValueChangeListener(
                    change -> {
                        if (change.isFromClient()) {
                            Optional.ofNullable(change.getValue())
                                    .map(yes -> yes ? BigDecimal.ONE : BigDecimal.ZERO)
                                    .ifPresentOrElse(
                                            value -> work.enter(indicator.code(), value),
                                            () -> work.clear(indicator.code()));
                        }
                    });
        }

        @Override
        public Component component() {
            return choice;
        }

        @Override
        public void focus() {
            choice.focus();
        }

        @Override
        public void show(Optional<BigDecimal> value) {
            value.ifPresentOrElse(now -> choice.setValue(now.signum() > 0), choice::clear);
        }

        private static String label(@org.jspecify.annotations.Nullable Boolean yes) {
            return yes == null ? "—" : new Span().getTranslation(yes ? "filing.yes" : "filing.no");
        }
    }
}
