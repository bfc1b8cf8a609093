package cn.fadu.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Asks on which day a township made its report public. */
class PublicationDialog extends Dialog {

    private final DatePicker day = new DatePicker();
    private final Predicate<LocalDate> note;

    PublicationDialog(String township, LocalDate today, Predicate<LocalDate> note) {
        this.note = note;
        setHeaderTitle(getTranslation("notice.due.note-published.of", township));
        day.setLabel(getTranslation("notice.due.note-published.day"));
        day.setLocale(getLocale());
        day.setMax(today);
        day.setValue(today);
        day.setErrorMessage(getTranslation("notice.due.note-published.wrong"));
        add(day);
        var save = new Button(getTranslation("notice.due.note-published"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("notice.close"), click -> close()), save);
    }

    private void save() {
        boolean noted = day.getOptionalValue().filter(note).isPresent();
        day.setInvalid(!noted);
        if (noted) {
            close();
        }
    }
}
