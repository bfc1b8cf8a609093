package cn.fadu.identity.ui;

import cn.fadu.audit.Trail;
import cn.fadu.shell.Choices;
import cn.fadu.shell.FilterBar;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** What somebody looks for in the trail, as the address of the page says it. */
record AuditFilters(Choices asked, ZoneId zone) {

    private static final List<String> KINDS =
            List.of("", "session", "account", "county", "township");

    Trail.Sought sought() {
        return new Trail.Sought(
                asked.text("words").orElse(""),
                asked.text("kind").filter(KINDS::contains).orElse(""),
                day("from").map(this::beginning),
                day("until").map(last -> beginning(last.plusDays(1))));
    }

    private Instant beginning(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private Optional<LocalDate> day(String name) {
        try {
            return asked.text(name).map(LocalDate::parse).filter(AuditFilters::isInReach);
        } catch (DateTimeParseException typedByHand) {
            return Optional.empty();
        }
    }

    private static boolean isInReach(LocalDate day) {
        return day.getYear() >= 1990 && day.getYear() <= 2200;
    }

    FilterBar bar() {
        return new FilterBar(
                words(),
                kind(),
                day("from", say("identity.audit.from")),
                day("until", say("identity.audit.until")));
    }

    private TextField words() {
        var field = new TextField(say("identity.audit.words"));
        field.setPlaceholder(say("identity.audit.words.note"));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.setValue(asked.text("words").orElse(""));
        field.addValueChangeListener(typed -> go(field, "words", typed.getValue().strip()));
        return field;
    }

    private Select<String> kind() {
        var kind = new Select<String>();
        kind.setLabel(say("identity.audit.kind"));
        kind.setItems(KINDS);
        kind.setItemLabelGenerator(
                one -> say("identity.audit.kind." + (one.isEmpty() ? "all" : one)));
        kind.setValue(asked.text("kind").filter(KINDS::contains).orElse(""));
        kind.addValueChangeListener(chosen -> go(kind, "kind", chosen.getValue()));
        return kind;
    }

    private DatePicker day(String name, String label) {
        var picker = new DatePicker(label);
        picker.setClearButtonVisible(true);
        day(name).ifPresent(picker::setValue);
        picker.addValueChangeListener(
                chosen ->
                        go(
                                picker,
                                name,
                                chosen.getValue() == null ? "" : chosen.getValue().toString()));
        return picker;
    }

    private void go(com.vaadin.flow.component.Component from, String name, String value) {
        asked.with(name, value).open(from);
    }

    private static String say(String key) {
        return new Div().getTranslation(key);
    }
}
