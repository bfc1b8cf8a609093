package cn.fadu.operation.ui;

import cn.fadu.identity.Contract;
import cn.fadu.identity.Terms;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import java.util.stream.Stream;

/** Contract dates and limits; what is left empty has no limit. */
class TermsForm extends FormLayout {

    private final DatePicker from = new DatePicker(getTranslation("operation.terms.from"));
    private final DatePicker until = new DatePicker(getTranslation("operation.terms.until"));
    private final IntegerField people = limit("operation.terms.people");
    private final IntegerField storage = limit("operation.terms.storage");
    private final IntegerField packs = limit("operation.terms.packs");

    TermsForm() {
        until.setErrorMessage(getTranslation("operation.terms.order"));
        Stream.of(from, until)
                .forEach(
                        picker ->
                                picker.setI18n(
                                        new DatePicker.DatePickerI18n()
                                                .setDateFormat("yyyy-MM-dd")));
        add(from, until, people, storage, packs);
    }

    private IntegerField limit(String key) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(0);
        field.setPlaceholder(getTranslation("operation.terms.none"));
        field.setErrorMessage(getTranslation("operation.terms.number"));
        return field;
    }

    void show(Terms terms) {
        terms.contract().from().ifPresent(from::setValue);
        terms.contract().until().ifPresent(until::setValue);
        terms.people().ifPresent(people::setValue);
        terms.storageMb().ifPresent(storage::setValue);
        terms.packs().ifPresent(packs::setValue);
    }

    /** Empty while something is wrong, which then stands beside its field. */
    Optional<Terms> terms() {
        var disorder =
                from.getOptionalValue()
                        .flatMap(begin -> until.getOptionalValue().map(begin::isAfter))
                        .orElse(false);
        until.setInvalid(disorder);
        var good = !disorder;
        for (var limit : new IntegerField[] {people, storage, packs}) {
            limit.setInvalid(!limit.isEmpty() && limit.getValue() < 0);
            good &= !limit.isInvalid();
        }
        return good
                ? Optional.of(
                        new Terms(
                                new Contract(from.getOptionalValue(), until.getOptionalValue()),
                                people.getOptionalValue(),
                                storage.getOptionalValue(),
                                packs.getOptionalValue()))
                : Optional.empty();
    }
}
