package cn.fadu.operation.ui;

import cn.fadu.identity.NewAccount;
import cn.fadu.identity.Role;
import cn.fadu.mail.Letter;
import cn.fadu.operation.Person;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

/** One of a county's first people. */
class PersonForm extends Div {

    private final TextField username;
    private final TextField name;
    private final Select<Role> role = new Select<>();
    private final TextField email;

    PersonForm(String which, Role usual) {
        addClassName("fadu-form-line");
        username = new TextField(getTranslation("identity.username") + which);
        username.setHelperText(getTranslation("identity.username.rule"));
        name = Entries.name(getTranslation("identity.name") + which);
        role.setLabel(getTranslation("identity.role") + which);
        role.setItems(Role.LEADER, Role.REVIEWER);
        role.setItemLabelGenerator(one -> getTranslation("identity.role." + one.code()));
        role.setValue(usual);
        email = new TextField(getTranslation("identity.email") + which);
        add(username, name, role, email);
    }

    boolean isBlank() {
        return username.getValue().isBlank() && name.getValue().isBlank();
    }

    boolean isComplete() {
        var written = NewAccount.written(username.getValue());
        username.setInvalid(!NewAccount.isUsername(written));
        username.setErrorMessage(getTranslation("identity.username.rule"));
        var address = email.getValue().strip();
        email.setInvalid(!address.isEmpty() && !Letter.isAddress(address));
        email.setErrorMessage(getTranslation("identity.email.rule"));
        return Entries.named(name) && !username.isInvalid() && !email.isInvalid();
    }

    Person person(String county) {
        return new Person(
                NewAccount.written(username.getValue()),
                name.getValue().strip(),
                role.getValue(),
                county,
                email.getValue().strip());
    }
}
