package cn.fadu.filing.ui;

import cn.fadu.filing.Change;
import cn.fadu.filing.FoundFigure;
import cn.fadu.filing.Suggestions;
import cn.fadu.indicator.Indicator;
import cn.fadu.shell.StateBadge;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;

/** One proposed figure: what was found, what was decided, and the ways to decide. */
class FoundCard extends Article {

    private final FigureWords words = FigureWords.here();
    private final Indicator indicator;
    private final FigureWork work;
    private FoundFacts facts;
    private boolean selected;

    FoundCard(Indicator indicator, FoundFacts facts, FigureWork work) {
        this.indicator = indicator;
        this.facts = facts;
        this.work = work;
        addClassName("fadu-found");
        addClickListener(click -> chosen());
        draw();
    }

    FoundFigure found() {
        return facts.found();
    }

    void update(FoundFacts now) {
        if (!now.equals(facts)) {
            facts = now;
            draw();
        }
    }

    void select(boolean now) {
        if (selected != now) {
            selected = now;
            draw();
        }
    }

    /** Puts the keyboard here, and the card where it can be seen. */
    void takeFocus() {
        getElement()
                .executeJs(
                        "this.focus({ preventScroll: true });"
                                + "this.scrollIntoView({ block: 'nearest', behavior: 'smooth' })");
    }

    void edit() {
        removeAll();
        add(head(), new CorrectionField(indicator, facts.shown(), this::correct, this::draw));
        if (selected) {
            add(new Proof(facts.found()));
        }
    }

    private Optional<String> correct(java.math.BigDecimal value) {
        return work.correct(facts.found().id(), value);
    }

    private void chosen() {
        if (!selected) {
            work.select(facts.found().id());
        }
    }

    private void draw() {
        removeAll();
        getElement().setAttribute("tabindex", selected ? "0" : "-1");
        getElement().setAttribute("data-state", code(facts.found().state()));
        getElement().setAttribute("aria-label", label());
        if (selected) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
        add(head(), figures());
        if (selected) {
            add(new Proof(facts.found()));
        }
    }

    private String label() {
        return String.join(
                " ",
                words.titled(indicator),
                words.figure(indicator, facts.shown().figure()),
                stateWord());
    }

    private Div head() {
        var code = new Span(indicator.code().value());
        code.addClassName("fadu-found-code");
        var name = new Span(words.name(indicator));
        name.addClassName("fadu-found-name");
        var head = new Div(code, name, badge());
        if (facts.found().rule().equals(Suggestions.RULE)) {
            head.add(new StateBadge(Tone.CAUTION, getTranslation("filing.assistant.mark")));
        }
        head.addClassName("fadu-found-head");
        return head;
    }

    private Div figures() {
        var value = new Span(words.figure(indicator, facts.shown().figure()));
        value.addClassName("fadu-found-value");
        var line = new Div(value, before(), buttons());
        line.addClassName("fadu-found-line");
        return line;
    }

    private Span before() {
        var before = new Span();
        before.addClassName("fadu-soft");
        facts.yearBefore()
                .ifPresent(
                        then -> {
                            var change =
                                    Change.since(
                                            indicator,
                                            facts.yearBefore(),
                                            Optional.of(facts.shown()));
                            before.setText(
                                    (getTranslation(
                                                            "filing.before",
                                                            words.figure(indicator, then.figure()))
                                                    + "　"
                                                    + words.change(indicator, change))
                                            .strip());
                            before.setTitle(words.whyNot(change));
                        });
        return before;
    }

    private Div buttons() {
        var row = new Div();
        row.addClassName("fadu-found-actions");
        int id = facts.found().id();
        if (facts.found().state() == FoundFigure.State.OPEN) {
            var confirm = button("filing.confirm", () -> work.confirm(id));
            confirm.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(
                    confirm,
                    button("filing.correct", this::startEditing),
                    button("filing.reject", () -> work.reject(id)));
        } else {
            row.add(button("filing.undo", () -> work.reopen(id)));
        }
        return row;
    }

    private void startEditing() {
        chosen();
        edit();
    }

    private Button button(String key, Runnable deed) {
        var button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key) + " " + words.titled(indicator));
        return button;
    }

    private StateBadge badge() {
        var tone =
                switch (facts.found().state()) {
                    case OPEN -> Tone.INFO;
                    case CONFIRMED, CORRECTED -> Tone.GOOD;
                    case REJECTED -> Tone.QUIET;
                };
        return new StateBadge(tone, stateWord());
    }

    private String stateWord() {
        return getTranslation("filing.state." + code(facts.found().state()));
    }

    private static String code(FoundFigure.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
