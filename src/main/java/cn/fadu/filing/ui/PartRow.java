package cn.fadu.filing.ui;

import cn.fadu.filing.Part;
import cn.fadu.filing.Part.Kind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** One part in words with what belongs to it; kept while it is written. */
class PartRow extends Div {

    private static final int PAUSE = 1200;

    private final Part first;
    private final Runnable changed;
    private final TextArea text = new TextArea();
    private final TextArea cause = new TextArea();
    private final TextArea measure = new TextArea();
    private final TextField owner = new TextField();
    private final DatePicker due = new DatePicker();
    private final DatePicker done = new DatePicker();

    PartRow(Part part, Runnable changed, Consumer<PartRow> remove) {
        this.first = part;
        this.changed = changed;
        addClassName("fadu-part");
        written(text, "parts.text." + part.kind().code(), part.text());
        written(cause, "parts.cause", part.cause());
        written(measure, "parts.measure", part.measure());
        owner.setLabel(getTranslation("parts.owner"));
        owner.setMaxLength(Part.LONGEST_OWNER);
        owner.setValue(part.owner());
        owner.setValueChangeMode(ValueChangeMode.LAZY);
        owner.setValueChangeTimeout(PAUSE);
        dated(due, "parts.due", part.due());
        dated(done, "parts.done", part.done());
        owner.addValueChangeListener(this::keep);
        var away = new Button(VaadinIcon.TRASH.create(), click -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        away.setAriaLabel(getTranslation("parts.remove"));
        text.addClassName("fadu-part-wide");
        add(text);
        if (part.kind() == Kind.PROBLEM) {
            add(cause, measure);
        }
        add(line(owner, due, done, away));
    }

    Part part(int number) {
        return new Part(
                first.kind(),
                number,
                text.getValue(),
                cause.getValue(),
                measure.getValue(),
                owner.getValue(),
                Optional.ofNullable(due.getValue()),
                Optional.ofNullable(done.getValue()));
    }

    void takeFocus() {
        text.focus();
    }

    private void written(TextArea field, String key, String value) {
        field.setLabel(getTranslation(key));
        field.setMaxLength(Part.LONGEST);
        field.setMinRows(1);
        field.setMaxRows(8);
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(this::keep);
    }

    private void dated(DatePicker field, String key, Optional<LocalDate> value) {
        field.setLabel(getTranslation(key));
        value.ifPresent(field::setValue);
        field.addValueChangeListener(this::keep);
    }

    private void keep(HasValue.ValueChangeEvent<?> change) {
        if (change.isFromClient()) {
            changed.run();
        }
    }

    private static Div line(Component... fields) {
        var line = new Div(fields);
        line.addClassName("fadu-part-line");
        return line;
    }
}
