package cn.fadu.notice.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.notice.Threshold;
import cn.fadu.notice.Threshold.Kind;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.EmptyState;
import cn.fadu.shell.Numbers;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The thresholds that stand, each as it was meant. */
class ThresholdTable extends Card {

    private final Framework framework;
    private final Locale locale;
    private final Consumer<Threshold> drop;

    ThresholdTable(
            List<Threshold> thresholds,
            Framework framework,
            Locale locale,
            Consumer<Threshold> drop) {
        super(new Span().getTranslation("notice.threshold.list"));
        this.framework = framework;
        this.locale = locale;
        this.drop = drop;
        if (thresholds.isEmpty()) {
            with(
                    new EmptyState(
                            getTranslation("notice.threshold.none"),
                            getTranslation("notice.threshold.none.text")));
            return;
        }
        with(
                new DataTable<Threshold>(getTranslation("notice.threshold.list"))
                        .name(getTranslation("notice.threshold.kind"), this::words)
                        .text(getTranslation("notice.threshold.by"), Threshold::setBy)
                        .with(getTranslation("notice.threshold.drop"), this::dropping)
                        .live()
                        .rows(thresholds));
    }

    private String words(Threshold threshold) {
        var bound = Numbers.in(locale).exact(threshold.bound());
        if (threshold.kind() == Kind.PLACES_LOST) {
            return getTranslation("notice.threshold.lost", bound);
        }
        var watched =
                threshold
                        .indicator()
                        .map(code -> code + " " + framework.nameOf(code.value()).in(locale))
                        .orElseGet(() -> getTranslation("notice.threshold.any"));
        return getTranslation("notice.threshold.under", watched, bound);
    }

    private Button dropping(Threshold threshold) {
        var button =
                new Button(
                        getTranslation("notice.threshold.drop"), click -> drop.accept(threshold));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("notice.threshold.drop.of", words(threshold)));
        return button;
    }
}
