package cn.fadu.filing.ui;

import cn.fadu.filing.Draft;
import cn.fadu.filing.FoundFigure;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Node;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The proposed figures by dimension. Exactly one is selected; the keyboard decides it and goes on
 * to the next that waits.
 */
class FoundList extends Div {

    private static final String KEYS =
            "event.target.tagName === 'ARTICLE' && !event.ctrlKey && !event.metaKey && !event.altKey"
                    + " && ['enter','e','r','u','arrowdown','arrowup'].includes(event.key.toLowerCase())"
                    + " && (event.preventDefault(), true)";

    private final FigureWork work;
    private final Map<Integer, FoundCard> cards = new LinkedHashMap<>();
    private Optional<Integer> selected = Optional.empty();

    FoundList(FigureWork work) {
        this.work = work;
        addClassName("fadu-found-list");
        getElement()
                .addEventListener(
                        "keydown",
                        press -> pressed(press.getEventData().path("event.key").asString("")))
                .setFilter(KEYS)
                .addEventData("event.key");
    }

    void show(Framework framework, Draft draft) {
        var wanted = draft.found().stream().filter(each -> each.code().isPresent()).toList();
        var ids = wanted.stream().map(FoundFigure::id).toList();
        if (cards.size() == ids.size() && cards.keySet().containsAll(ids)) {
            wanted.forEach(
                    each -> card(each.id()).ifPresent(card -> card.update(facts(each, draft))));
            return;
        }
        cards.clear();
        removeAll();
        var hint = new Paragraph(getTranslation("filing.keys"));
        hint.addClassName("fadu-faint");
        add(hint);
        framework
                .nodes()
                .forEach(node -> section(framework, node, wanted, draft).ifPresent(this::add));
        selected.filter(cards::containsKey)
                .ifPresentOrElse(this::mark, () -> selected = Optional.empty());
    }

    Optional<Integer> selected() {
        return selected;
    }

    void select(int figure) {
        selected.flatMap(this::card).ifPresent(card -> card.select(false));
        selected = Optional.of(figure);
        mark(figure);
        card(figure).ifPresent(FoundCard::takeFocus);
    }

    /** The first figure that waits behind the selected one, else the first that waits at all. */
    Optional<Integer> nextWaiting() {
        var order = List.copyOf(cards.keySet());
        int at = selected.map(order::indexOf).orElse(-1);
        var turned = new ArrayList<>(order.subList(at + 1, order.size()));
        turned.addAll(order.subList(0, at + 1));
        return turned.stream().filter(this::waits).findFirst();
    }

    private void mark(int figure) {
        card(figure).ifPresent(card -> card.select(true));
    }

    private Optional<FoundCard> card(int figure) {
        return Optional.ofNullable(cards.get(figure));
    }

    private boolean waits(int figure) {
        return card(figure).filter(card -> card.found().undecided()).isPresent();
    }

    private void pressed(String key) {
        selected.ifPresent(
                figure -> {
                    switch (key.toLowerCase(Locale.ROOT)) {
                        case "enter" -> confirm(figure);
                        case "e" -> card(figure).ifPresent(FoundCard::edit);
                        case "r" -> work.reject(figure);
                        case "u" -> work.reopen(figure);
                        case "arrowdown" -> step(figure, 1);
                        default -> step(figure, -1);
                    }
                });
    }

    private void confirm(int figure) {
        if (waits(figure)) {
            work.confirm(figure);
        } else {
            nextWaiting().ifPresent(work::select);
        }
    }

    private void step(int figure, int by) {
        var order = List.copyOf(cards.keySet());
        int to = order.indexOf(figure) + by;
        if (to >= 0 && to < order.size()) {
            work.select(order.get(to));
        }
    }

    private Optional<Section> section(
            Framework framework, Node node, List<FoundFigure> found, Draft draft) {
        var cardsHere =
                framework.under(node).stream()
                        .flatMap(
                                indicator ->
                                        found.stream()
                                                .filter(
                                                        each ->
                                                                each.code()
                                                                        .equals(
                                                                                Optional.of(
                                                                                        indicator
                                                                                                .code())))
                                                .map(each -> card(indicator, each, draft)))
                        .toList();
        if (cardsHere.isEmpty()) {
            return Optional.empty();
        }
        var title = new H3(node.name().in(FigureWords.here().locale()));
        var section = new Section(title);
        section.addClassName("fadu-found-group");
        section.getElement().setAttribute("aria-label", title.getText());
        cardsHere.forEach(section::add);
        return Optional.of(section);
    }

    private FoundCard card(Indicator indicator, FoundFigure found, Draft draft) {
        var card = new FoundCard(indicator, facts(found, draft), work);
        cards.put(found.id(), card);
        return card;
    }

    private static FoundFacts facts(FoundFigure found, Draft draft) {
        IndicatorCode code = found.code().orElseThrow();
        return new FoundFacts(
                found,
                Optional.ofNullable(draft.readings().get(code)),
                Optional.ofNullable(draft.yearBefore().get(code)));
    }
}
