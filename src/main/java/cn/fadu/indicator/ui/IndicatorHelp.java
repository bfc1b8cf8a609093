package cn.fadu.indicator.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.shell.Numbers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The question mark beside an indicator: what it measures, in which unit, where its figures come
 * from and which version of the framework says so. The answer is made when somebody asks.
 */
public class IndicatorHelp extends NativeButton {

    private final Indicator indicator;
    private final Framework framework;
    private final Locale locale;
    private Optional<Popover> answer = Optional.empty();

    public IndicatorHelp(Indicator indicator, Framework framework, Locale locale) {
        super("?");
        this.indicator = indicator;
        this.framework = framework;
        this.locale = locale;
        addClassName("fadu-help");
        getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("help.indicator.of", indicator.name().in(locale)))
                .setAttribute("aria-haspopup", "dialog");
        addClickListener(click -> answer());
    }

    private void answer() {
        if (answer.isEmpty()) {
            var made = popover();
            answer = Optional.of(made);
            made.open();
        }
    }

    /** From the second time on the popover opens and closes by itself. */
    private Popover popover() {
        var title = indicator.code() + " " + indicator.name().in(locale);
        var popover = new Popover(heading(title), facts());
        popover.setTarget(this);
        popover.setOverlayRole("dialog");
        popover.setAriaLabel(title);
        popover.setModal(true);
        popover.setAutofocus(true);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setWidth("min(34rem, 92vw)");
        var close = new Button(getTranslation("help.close"), click -> popover.close());
        close.addThemeVariants(ButtonVariant.SMALL);
        popover.add(new Paragraph(getTranslation("help.indicator.proof")), close);
        return popover;
    }

    private static Component heading(String title) {
        var heading = new Div(title);
        heading.addClassName("fadu-help-title");
        return heading;
    }

    private DescriptionList facts() {
        var facts = new DescriptionList();
        facts.addClassName("fadu-facts");
        fact(facts, "definition", definition());
        fact(facts, "unit", indicator.unit(locale));
        fact(facts, "scoring", scoring());
        fact(facts, "source", source());
        fact(
                facts,
                "version",
                getTranslation(
                        "help.indicator.version.text",
                        framework.title().in(locale),
                        String.valueOf(framework.version())));
        return facts;
    }

    private void fact(DescriptionList facts, String key, String text) {
        facts.add(new Term(getTranslation("help.indicator." + key)), new Description(text));
    }

    private String definition() {
        var kind = indicator.kind().name().toLowerCase(Locale.ROOT);
        var measured =
                getTranslation(
                        "help.indicator.kind." + kind,
                        indicator.name().in(locale),
                        framework.nameOf(indicator.parent()).in(locale),
                        indicator.unit(locale));
        return indicator
                .formula()
                .map(formula -> measured + getTranslation("help.indicator.formula", formula))
                .orElse(measured);
    }

    private String scoring() {
        var parts = new ArrayList<String>();
        var way = indicator.direction().name().toLowerCase(Locale.ROOT);
        parts.add(getTranslation("county.direction." + way));
        if (!indicator.ranked()) {
            parts.add(getTranslation("help.indicator.unranked"));
        }
        indicator
                .goalposts()
                .ifPresent(
                        posts ->
                                parts.add(
                                        getTranslation(
                                                "help.indicator.goalposts",
                                                exact(posts.low()),
                                                exact(posts.high()))));
        indicator.cap().ifPresent(cap -> parts.add(say("help.indicator.cap", cap)));
        indicator.target().ifPresent(target -> parts.add(say("help.indicator.target", target)));
        return String.join(getTranslation("help.indicator.comma"), List.copyOf(parts));
    }

    private String say(String key, BigDecimal figure) {
        return getTranslation(key, exact(figure));
    }

    private String source() {
        return getTranslation(
                indicator.formula().isPresent()
                        ? "help.indicator.source.derived"
                        : "help.indicator.source.report");
    }

    private String exact(BigDecimal figure) {
        return Numbers.in(locale).exact(figure);
    }
}
