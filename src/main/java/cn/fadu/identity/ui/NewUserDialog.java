package cn.fadu.identity.ui;

import cn.fadu.identity.Account;
import cn.fadu.identity.Accounts;
import cn.fadu.identity.Creation;
import cn.fadu.identity.Invitation;
import cn.fadu.identity.Invitations;
import cn.fadu.identity.NewAccount;
import cn.fadu.identity.Role;
import cn.fadu.mail.Letter;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.Township;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Adds somebody: name, role and the place where the role works; the password is theirs to set. */
class NewUserDialog extends Dialog {

    private final Accounts accounts;
    private final Invitations invitations;
    private final Registry registry;
    private final String actor;
    private final Consumer<Invitation> done;
    private final TextField username = new TextField(getTranslation("identity.username"));
    private final TextField name = new TextField(getTranslation("identity.name"));
    private final TextField email = new TextField(getTranslation("identity.email"));
    private final Select<Role> role = new Select<>();
    private final ComboBox<County> county = new ComboBox<>(getTranslation("identity.county"));
    private final ComboBox<Township> township = new ComboBox<>(getTranslation("identity.township"));

    NewUserDialog(
            Accounts accounts,
            Invitations invitations,
            Registry registry,
            String actor,
            Consumer<Invitation> done) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.registry = registry;
        this.actor = actor;
        this.done = done;
        setHeaderTitle(getTranslation("identity.users.add"));
        setWidth("min(36rem, 95vw)");
        fill();
        add(new FormLayout(username, name, email, role, county, township));
        var save = new Button(getTranslation("identity.users.add"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("identity.cancel"), click -> close()), save);
    }

    private void fill() {
        email.setHelperText(getTranslation("identity.email.note"));
        username.setHelperText(getTranslation("identity.username.rule"));
        role.setLabel(getTranslation("identity.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(one -> getTranslation("identity.role." + one.code()));
        role.addValueChangeListener(chosen -> place(chosen.getValue()));
        county.setItemLabelGenerator(County::name);
        county.setItems(registry.counties());
        county.addValueChangeListener(chosen -> townshipsOf(chosen.getValue()));
        township.setItemLabelGenerator(Township::name);
        role.setValue(Role.CLERK);
    }

    private void place(Role chosen) {
        county.setVisible(chosen != Role.OPERATOR);
        township.setVisible(chosen == Role.HEAD || chosen == Role.CLERK);
    }

    private void townshipsOf(County chosen) {
        township.setItems(chosen == null ? List.of() : registry.townships(chosen));
    }

    private void save() {
        var who = typed();
        if (who.isEmpty()) {
            return;
        }
        switch (accounts.create(who.get(), Invitations.unknownPassword(), actor)) {
            case Creation.Created(var account) -> {
                close();
                done.accept(invitations.invite(reachable(account), actor));
            }
            case Creation.NameTaken(_) ->
                    refuse(username, getTranslation("identity.username.taken"));
            case Creation.NoRoom(var people) ->
                    refuse(username, getTranslation("identity.users.full", String.valueOf(people)));
            case Creation.Weak weak -> throw new IllegalStateException("A drawn one: " + weak);
        }
    }

    private Account reachable(Account account) {
        var address = email.getValue().strip();
        if (address.isEmpty()) {
            return account;
        }
        accounts.reachAt(account, address, actor);
        return accounts.find(account.username()).orElse(account);
    }

    private Optional<NewAccount> typed() {
        var written = NewAccount.written(username.getValue());
        username.setInvalid(!NewAccount.isUsername(written));
        username.setErrorMessage(getTranslation("identity.username.rule"));
        name.setInvalid(name.getValue().isBlank() || name.getValue().length() > 100);
        name.setErrorMessage(getTranslation("identity.required"));
        var address = email.getValue().strip();
        email.setInvalid(!address.isEmpty() && !Letter.isAddress(address));
        email.setErrorMessage(getTranslation("identity.email.rule"));
        county.setInvalid(county.isVisible() && county.isEmpty());
        county.setErrorMessage(getTranslation("identity.required"));
        township.setInvalid(township.isVisible() && township.isEmpty());
        township.setErrorMessage(getTranslation("identity.required"));
        var whole =
                !username.isInvalid()
                        && !name.isInvalid()
                        && !email.isInvalid()
                        && !county.isInvalid()
                        && !township.isInvalid();
        return whole
                ? Optional.of(
                        new NewAccount(
                                written,
                                name.getValue().strip(),
                                role.getValue(),
                                county.isVisible() ? county.getOptionalValue() : Optional.empty(),
                                township.isVisible()
                                        ? township.getOptionalValue()
                                        : Optional.empty()))
                : Optional.empty();
    }

    private static void refuse(TextField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }
}
