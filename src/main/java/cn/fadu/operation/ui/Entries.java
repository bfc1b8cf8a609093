package cn.fadu.operation.ui;

import cn.fadu.tenancy.Township;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

/** Fields that several forms have, and what they say when they are not filled in. */
final class Entries {

    private Entries() {}

    /** Whether the field's text has the form; if not, the reason stands beside it. */
    static boolean complete(TextField field, String form, String reason) {
        var good = field.getValue().strip().matches(form) && field.getValue().length() <= 100;
        field.setErrorMessage(reason);
        field.setInvalid(!good);
        return good;
    }

    static boolean named(TextField field) {
        return complete(field, ".*\\S.*", field.getTranslation("operation.required"));
    }

    static TextField code(String label, String rule) {
        var field = new TextField(label);
        field.setHelperText(rule);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    static TextField name(String label) {
        var field = new TextField(label);
        field.setMaxLength(100);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    static IntegerField year(String label, int year) {
        var field = new IntegerField(label);
        field.setMin(1990);
        field.setMax(2200);
        field.setValue(year);
        return field;
    }

    static boolean isYear(IntegerField field) {
        var good = !field.isEmpty() && field.getValue() >= 1990 && field.getValue() <= 2200;
        field.setErrorMessage(field.getTranslation("operation.year.rule"));
        field.setInvalid(!good);
        return good;
    }

    static Select<Township.Kind> kind(String label) {
        var kind = new Select<Township.Kind>();
        kind.setLabel(label);
        kind.setItems(Township.Kind.values());
        kind.setItemLabelGenerator(Township.Kind::label);
        kind.setValue(Township.Kind.TOWN);
        return kind;
    }
}
