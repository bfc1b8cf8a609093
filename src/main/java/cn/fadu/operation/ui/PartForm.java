package cn.fadu.operation.ui;

import cn.fadu.tenancy.NewTownship;
import cn.fadu.tenancy.Township;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

/** Code, name and kind of one township to come. */
class PartForm extends Div {

    private final TextField code;
    private final TextField name;
    private final Select<Township.Kind> kind;

    /**
     * @param which one of several: its number behind each label
     */
    PartForm(String which) {
        addClassName("fadu-form-line");
        code =
                Entries.code(
                        getTranslation("operation.code") + which,
                        getTranslation("operation.code.township"));
        name = Entries.name(getTranslation("operation.name") + which);
        kind = Entries.kind(getTranslation("operation.kind") + which);
        add(code, name, kind);
    }

    boolean isComplete() {
        return Entries.complete(code, "[0-9]{9}", getTranslation("operation.code.township"))
                & Entries.named(name);
    }

    boolean isBlank() {
        return code.getValue().isBlank() && name.getValue().isBlank();
    }

    NewTownship wanted(int from) {
        return new NewTownship(
                code.getValue().strip(), name.getValue().strip(), kind.getValue(), from);
    }
}
