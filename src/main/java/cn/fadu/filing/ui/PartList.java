package cn.fadu.filing.ui;

import cn.fadu.filing.Part;
import cn.fadu.filing.Part.Kind;
import cn.fadu.shell.Card;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The parts of one kind, each a row that is kept as it is written. */
class PartList extends Card {

    private final Kind kind;
    private final Consumer<List<Part>> keep;
    private final Supplier<List<Part>> suggested;
    private final Div rows = new Div();
    private final Paragraph none = new Paragraph();
    private final Button takeOver = new Button();
    private final List<PartRow> shown = new ArrayList<>();

    PartList(Kind kind, Consumer<List<Part>> keep, Supplier<List<Part>> suggested) {
        super(UI.getCurrent().getTranslation("parts." + kind.code()));
        this.kind = kind;
        this.keep = keep;
        this.suggested = suggested;
        rows.addClassName("fadu-part-rows");
        none.setText(getTranslation("parts." + kind.code() + ".none"));
        none.addClassName("fadu-soft");
        takeOver.setText(getTranslation("parts.take-over"));
        takeOver.addClickListener(click -> takeOver());
        takeOver.addThemeVariants(ButtonVariant.SMALL);
        var more =
                new Button(
                        getTranslation("parts.add"), VaadinIcon.PLUS.create(), click -> addRow());
        more.addThemeVariants(ButtonVariant.SMALL);
        more.setAriaLabel(
                getTranslation("parts.add") + " " + getTranslation("parts." + kind.code()));
        note(getTranslation("parts." + kind.code() + ".note"));
        actions(takeOver, more);
        with(none, rows);
    }

    Kind kind() {
        return kind;
    }

    int count() {
        return (int) shown.stream().filter(row -> !row.part(1).text().isEmpty()).count();
    }

    void show(List<Part> parts, boolean reports) {
        takeOver.setVisible(reports && parts.isEmpty());
        if (told().equals(parts)) {
            none.setVisible(shown.isEmpty());
            return;
        }
        shown.clear();
        rows.removeAll();
        parts.forEach(this::append);
        none.setVisible(shown.isEmpty());
    }

    private PartRow append(Part part) {
        var row = new PartRow(part, this::changed, this::remove);
        shown.add(row);
        rows.add(row);
        none.setVisible(false);
        return row;
    }

    private void addRow() {
        append(Part.of(kind, shown.size() + 1, "")).takeFocus();
    }

    private void remove(PartRow row) {
        shown.remove(row);
        rows.remove(row);
        none.setVisible(shown.isEmpty());
        changed();
    }

    private void changed() {
        takeOver.setVisible(false);
        keep.accept(told());
    }

    /** Nothing of the report's words is kept before somebody asks for it here. */
    private void takeOver() {
        var found = suggested.get();
        if (found.isEmpty()) {
            none.setText(getTranslation("parts.take-over.none"));
            takeOver.setVisible(false);
            return;
        }
        found.forEach(this::append);
        changed();
    }

    private List<Part> told() {
        var told = new ArrayList<Part>();
        for (var row : shown) {
            var part = row.part(told.size() + 1);
            if (!part.text().isEmpty()) {
                told.add(part);
            }
        }
        return List.copyOf(told);
    }
}
