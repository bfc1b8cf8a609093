package cn.fadu.filing.ui;

import cn.fadu.filing.Part;
import cn.fadu.filing.Part.Kind;
import cn.fadu.shell.Card;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Last year's plan, each item beside what came of it this year. */
class PlanResults extends Card {

    private static final int PAUSE = 1200;

    private record Line(Part plan, TextArea outcome, Checkbox reached) {}

    private final int year;
    private final Consumer<List<Part>> keep;
    private final Div rows = new Div();
    private final List<Line> lines = new ArrayList<>();

    PlanResults(int year, Consumer<List<Part>> keep) {
        super(UI.getCurrent().getTranslation("parts.result"));
        this.year = year;
        this.keep = keep;
        note(getTranslation("parts.result.note", String.valueOf(year - 1)));
        rows.addClassName("fadu-part-rows");
        with(rows);
    }

    void show(List<Part> plan, List<Part> results) {
        setVisible(!plan.isEmpty());
        if (!lines.isEmpty() && told().equals(results)) {
            return;
        }
        lines.clear();
        rows.removeAll();
        plan.forEach(item -> rows.add(row(item, result(results, item))));
    }

    private Div row(Part plan, Optional<Part> result) {
        var planned = new Paragraph(plan.number() + ". " + plan.text());
        planned.addClassName("fadu-part-planned");
        var line = new Line(plan, new TextArea(), new Checkbox());
        line.outcome().setLabel(getTranslation("parts.text.result"));
        line.outcome().setMaxLength(Part.LONGEST);
        line.outcome().setMinRows(1);
        line.outcome().setValue(result.map(Part::text).orElse(""));
        line.outcome().setValueChangeMode(ValueChangeMode.LAZY);
        line.outcome().setValueChangeTimeout(PAUSE);
        line.reached().setLabel(getTranslation("parts.result.reached"));
        line.reached().setValue(result.flatMap(Part::done).isPresent());
        line.outcome().addValueChangeListener(change -> changed(change.isFromClient()));
        line.reached().addValueChangeListener(change -> changed(change.isFromClient()));
        lines.add(line);
        var row = new Div(planned, line.outcome(), line.reached());
        row.addClassName("fadu-part-result");
        return row;
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            keep.accept(told());
        }
    }

    /** A plan that was reached needs no words to be told so. */
    private List<Part> told() {
        return lines.stream()
                .filter(line -> !line.outcome().getValue().isBlank() || line.reached().getValue())
                .map(this::part)
                .toList();
    }

    private Part part(Line line) {
        var words = line.outcome().getValue().strip();
        return new Part(
                Kind.RESULT,
                line.plan().number(),
                words.isEmpty() ? getTranslation("parts.result.reached") : words,
                "",
                "",
                "",
                Optional.empty(),
                line.reached().getValue()
                        ? Optional.of(LocalDate.of(year, 12, 31))
                        : Optional.empty());
    }

    private static Optional<Part> result(List<Part> results, Part plan) {
        return results.stream().filter(each -> each.number() == plan.number()).findFirst();
    }
}
