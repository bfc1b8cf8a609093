package cn.fadu.operation.ui;

import cn.fadu.tenancy.Outcome;
import cn.fadu.tenancy.Tenant;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Supplier;

/** Another name from a reporting year on; the years before keep the old one. */
class RenameDialog extends OrderDialog<Tenant> {

    private final TenantDesk desk;
    private final Named named;
    private final Runnable after;
    private final TextField name = Entries.name(getTranslation("operation.name.new"));
    private final IntegerField from;

    RenameDialog(TenantDesk desk, Named named, Runnable after) {
        super("rename", named.name());
        this.desk = desk;
        this.named = named;
        this.after = after;
        this.from = Entries.year(getTranslation("operation.from"), desk.thisYear());
        name.setValue(named.name());
        ask(name, from);
    }

    @Override
    Optional<Supplier<Outcome<Tenant>>> ordered() {
        var complete = Entries.named(name) & Entries.isYear(from);
        return complete
                ? Optional.of(desk.rename(named.tenant(), name.getValue().strip(), from.getValue()))
                : Optional.empty();
    }

    @Override
    void done(Tenant renamed) {
        close();
        Told.done(getTranslation("operation.rename.done", Named.of(renamed).name()));
        after.run();
    }
}
