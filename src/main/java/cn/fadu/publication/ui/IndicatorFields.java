package cn.fadu.publication.ui;

import cn.fadu.indicator.Direction;
import cn.fadu.indicator.Goalposts;
import cn.fadu.indicator.Indicator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** One indicator of a copy: a field for each thing about its scoring that may be changed. */
class IndicatorFields {

    private final Indicator indicator;
    private final boolean needsPosts;
    private final Locale locale;

    final Checkbox ranked = new Checkbox();
    final Select<Direction> direction = new Select<>();
    final BigDecimalField weight;
    final BigDecimalField low;
    final BigDecimalField high;
    final BigDecimalField cap;
    final BigDecimalField target;

    IndicatorFields(Indicator indicator, boolean needsPosts, Locale locale) {
        this.indicator = indicator;
        this.needsPosts = needsPosts;
        this.locale = locale;
        ranked.setValue(indicator.ranked());
        ranked.setAriaLabel(labelled("county.framework.ranked"));
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(
                each -> text("county.direction." + each.name().toLowerCase(Locale.ROOT)));
        direction.setValue(indicator.direction());
        direction.setAriaLabel(labelled("county.framework.direction"));
        direction.setWidth("9rem");
        var stated = indicator.ranked() ? indicator.weight() : 1;
        weight = field("county.framework.weight", Optional.of(BigDecimal.valueOf(stated)));
        low = field("county.framework.low", indicator.goalposts().map(Goalposts::low));
        high = field("county.framework.high", indicator.goalposts().map(Goalposts::high));
        cap = field("county.framework.cap", indicator.cap());
        target = field("county.framework.target", indicator.target());
    }

    String name() {
        return indicator.code() + " " + indicator.name().in(locale);
    }

    private String text(String key) {
        return ranked.getTranslation(key);
    }

    private String labelled(String key) {
        return indicator.code() + " " + text(key);
    }

    private BigDecimalField field(String key, Optional<BigDecimal> value) {
        var field = new BigDecimalField();
        field.setAriaLabel(labelled(key));
        value.map(IndicatorFields::plain).ifPresent(field::setValue);
        field.setWidth("6rem");
        return field;
    }

    /** Without an exponent: 100, not 1E+2. */
    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    /** The indicator as the fields say; empty when one of them is marked as wrong. */
    Optional<Indicator> read() {
        var counts = ranked.getValue() && direction.getValue() != Direction.CONTEXT;
        boolean fine =
                check(weight, weight.getOptionalValue().filter(w -> w.signum() >= 0).isPresent())
                        & checkPosts(counts);
        return fine ? Optional.of(changed(counts)) : Optional.empty();
    }

    private boolean checkPosts(boolean counts) {
        var from = low.getOptionalValue();
        var to = high.getOptionalValue();
        boolean none = from.isEmpty() && to.isEmpty() && !(counts && needsPosts);
        boolean ascending =
                from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) < 0;
        return check(low, none || ascending) & check(high, none || ascending);
    }

    private boolean check(BigDecimalField field, boolean fine) {
        field.setInvalid(!fine);
        field.setErrorMessage(fine ? "" : text("county.framework.field.wrong"));
        return fine;
    }

    private Indicator changed(boolean counts) {
        return indicator.scored(
                direction.getValue(),
                counts,
                counts ? weight.getValue().doubleValue() : 0,
                low.getOptionalValue()
                        .flatMap(
                                from -> high.getOptionalValue().map(to -> new Goalposts(from, to))),
                cap.getOptionalValue(),
                target.getOptionalValue());
    }
}
