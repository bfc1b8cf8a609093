package cn.fadu.identity.ui;

import com.vaadin.flow.component.textfield.TextField;

/** What a form says beside a field. */
final class Fields {

    private Fields() {}

    /** Whether the field's text has the form; if not, the reason stands beside it. */
    static boolean complete(TextField field, String form, String reason) {
        var good = field.getValue().strip().matches(form) && field.getValue().length() <= 100;
        field.setErrorMessage(reason);
        field.setInvalid(!good);
        return good;
    }

    static void refuse(TextField field, String reason) {
        field.setErrorMessage(reason);
        field.setInvalid(true);
        field.focus();
    }
}
