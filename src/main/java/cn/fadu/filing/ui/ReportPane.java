package cn.fadu.filing.ui;

import cn.fadu.filing.Draft.Document;
import cn.fadu.filing.FoundFigure;
import cn.fadu.filing.MarkedText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * A report's text with every proposed figure's words marked; a click on them chooses the figure.
 */
class ReportPane extends Section {

    /** One marked stretch of words and the figures it stands for. */
    private record Mark(Element element, List<Integer> figures) {}

    private static final String FIGURES = "event.target.closest('mark').dataset.figures";

    private static final String SCROLL =
            "const b = this.querySelector('mark[aria-current]');"
                    + "if (b) { const t = b.offsetTop - this.clientHeight / 3;"
                    + " this.scrollTo({ top: t, behavior: 'smooth' }); }";

    private final Div text = new Div();
    private final List<Mark> marks = new ArrayList<>();
    private Map<Integer, FoundFigure.State> states = Map.of();
    private Optional<Integer> selected = Optional.empty();

    ReportPane(IntConsumer chosen) {
        addClassNames("fadu-review-pane", "fadu-report");
        getElement().setAttribute("tabindex", "0");
        text.addClassName("fadu-report-text");
        add(text);
        text.getElement()
                .addEventListener(
                        "click",
                        click ->
                                next(click.getEventData().path(FIGURES).asString(""))
                                        .ifPresent(chosen::accept))
                .setFilter("!!event.target.closest('mark')")
                .addEventData(FIGURES);
    }

    void show(Document document, List<FoundFigure> figures) {
        getElement().setAttribute("aria-label", document.fileName());
        marks.clear();
        text.getElement().removeAllChildren();
        states = states(figures);
        MarkedText.of(document.text(), figures).lines().forEach(this::append);
    }

    /** Colours the marks by what was decided meanwhile. */
    void update(List<FoundFigure> figures) {
        states = states(figures);
        marks.forEach(this::paint);
    }

    void select(int figure) {
        selected = Optional.of(figure);
        marks.forEach(this::paint);
        getElement().executeJs(SCROLL);
    }

    private static Map<Integer, FoundFigure.State> states(List<FoundFigure> figures) {
        return figures.stream().collect(Collectors.toMap(FoundFigure::id, FoundFigure::state));
    }

    /** Of several figures in the same words a second click chooses the next one. */
    private Optional<Integer> next(String written) {
        var figures =
                marks.stream()
                        .map(Mark::figures)
                        .filter(ids -> joined(ids).equals(written))
                        .findFirst();
        return figures.map(
                ids -> {
                    int at = selected.map(ids::indexOf).orElse(-1);
                    return ids.get((at + 1) % ids.size());
                });
    }

    private void append(MarkedText.Line line) {
        var paragraph = new Element("p");
        if (line.heading()) {
            paragraph.getClassList().add("fadu-report-heading");
        }
        line.pieces().forEach(piece -> paragraph.appendChild(element(piece)));
        text.getElement().appendChild(paragraph);
    }

    private Element element(MarkedText.Piece piece) {
        if (piece.figures().isEmpty()) {
            return Element.createText(piece.text());
        }
        var ids = piece.figures().stream().map(FoundFigure::id).toList();
        var mark = new Mark(new Element("mark").setText(piece.text()), ids);
        mark.element().setAttribute("data-figures", joined(ids));
        marks.add(mark);
        paint(mark);
        return mark.element();
    }

    private void paint(Mark mark) {
        mark.element().setAttribute("data-state", state(mark.figures()));
        if (selected.filter(mark.figures()::contains).isPresent()) {
            mark.element().setAttribute("aria-current", "true");
        } else {
            mark.element().removeAttribute("aria-current");
        }
    }

    /** Words that still wait for a decision on one of their figures look so. */
    private String state(List<Integer> figures) {
        var all =
                figures.stream()
                        .map(id -> states.getOrDefault(id, FoundFigure.State.OPEN))
                        .sorted();
        return all.findFirst().orElse(FoundFigure.State.OPEN).name().toLowerCase(Locale.ROOT);
    }

    private static String joined(List<Integer> figures) {
        return figures.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
