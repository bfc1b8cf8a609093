package cn.fadu.filing.ui;

import cn.fadu.filing.Part;
import cn.fadu.filing.Part.Kind;
import cn.fadu.shell.Card;
import cn.fadu.shell.StateBadge;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a filing tells in words; last year's plan stands beside what came of it. */
class PartsRead extends Card {

    private final List<Part> parts;

    PartsRead(List<Part> parts, List<Part> planBefore) {
        super(UI.getCurrent().getTranslation("parts.title"));
        this.parts = parts;
        section("parts.result", planBefore, this::outcome);
        section("parts.problem", of(Kind.PROBLEM), this::details);
        section("parts.plan", of(Kind.PLAN), this::details);
        section("parts.duty", of(Kind.DUTY), this::details);
    }

    private List<Part> of(Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    private void section(
            String key, List<Part> told, java.util.function.Function<Part, Component> more) {
        if (told.isEmpty()) {
            return;
        }
        var list = new OrderedList();
        list.addClassName("fadu-parts-read");
        told.forEach(part -> list.add(new ListItem(new Span(part.text()), more.apply(part))));
        with(new H3(getTranslation(key)), list);
    }

    private Component outcome(Part plan) {
        Optional<Part> result =
                of(Kind.RESULT).stream().filter(part -> part.number() == plan.number()).findFirst();
        var line = new Div();
        line.addClassName("fadu-part-outcome");
        line.add(badge(result));
        result.ifPresent(part -> line.add(new Span(part.text())));
        return line;
    }

    private StateBadge badge(Optional<Part> result) {
        if (result.isEmpty()) {
            return new StateBadge(Tone.CAUTION, getTranslation("parts.result.missing"));
        }
        return result.flatMap(Part::done).isPresent()
                ? new StateBadge(Tone.GOOD, getTranslation("parts.result.reached"))
                : new StateBadge(Tone.INFO, getTranslation("parts.result.open"));
    }

    private Component details(Part part) {
        var facts =
                Stream.of(
                                fact("parts.cause", part.cause()),
                                fact("parts.measure", part.measure()),
                                fact("parts.owner", part.owner()),
                                fact("parts.due", part.due().map(Object::toString).orElse("")),
                                fact("parts.done", part.done().map(Object::toString).orElse("")))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · "));
        var line = new Div(facts);
        line.addClassName("fadu-faint");
        return line;
    }

    private Optional<String> fact(String key, String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(getTranslation(key + ".of", text));
    }
}
