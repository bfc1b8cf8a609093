package cn.fadu.operation.ui;

import cn.fadu.operation.ExportFolder;
import cn.fadu.shell.Tone;
import cn.fadu.tenancy.Outcome;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Removes a tenant, when its code was typed, after a last export that stays on the server. */
class DropDialog extends OrderDialog<Path> {

    private final TenantDesk desk;
    private final Named named;
    private final Runnable after;
    private final TextField typed;
    private final IntegerField from;

    DropDialog(TenantDesk desk, Named named, Runnable after) {
        super("drop", named.name());
        this.desk = desk;
        this.named = named;
        this.after = after;
        this.typed = new TextField(getTranslation("operation.drop.type", named.code()));
        this.from = Entries.year(getTranslation("operation.drop.from"), desk.thisYear());
        typed.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        dangerous();
        ask(typed, from);
    }

    @Override
    Optional<Supplier<Outcome<Path>>> ordered() {
        var code = typed.getValue().strip();
        return Entries.isYear(from)
                ? Optional.of(desk.drop(named.tenant(), named.code(), code, from.getValue()))
                : Optional.empty();
    }

    @Override
    void done(Path file) {
        finish(
                Tone.GOOD,
                getTranslation("operation.drop.done", named.name()),
                new ExportLink(file, ExportFolder.checksum(file), desk::mayFetch));
        after.run();
    }
}
