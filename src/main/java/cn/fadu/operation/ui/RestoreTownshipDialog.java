package cn.fadu.operation.ui;

import cn.fadu.shell.Tone;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Outcome;
import cn.fadu.tenancy.Township;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** An export becomes a township again, in the county whose page this is. */
class RestoreTownshipDialog extends OrderDialog<Township> {

    private final TenantDesk desk;
    private final County into;
    private final Runnable after;
    private final TextField code;
    private final IntegerField from;
    private Optional<Path> file = Optional.empty();

    RestoreTownshipDialog(TenantDesk desk, County into, Runnable after) {
        super("restore.township", into.name());
        this.desk = desk;
        this.into = into;
        this.after = after;
        this.code =
                Entries.code(
                        getTranslation("operation.restore.code"),
                        getTranslation("operation.code.township"));
        this.from = Entries.year(getTranslation("operation.since"), desk.thisYear());
        var upload = Receiver.ofExport(desk.folder(), sent -> file = Optional.of(sent));
        upload.getElement().setAttribute("colspan", "2");
        ask(upload, code, from);
    }

    @Override
    Optional<Supplier<Outcome<Township>>> ordered() {
        if (file.isEmpty()) {
            say(Tone.CAUTION, getTranslation("operation.restore.file"));
        }
        var good =
                Entries.complete(code, "[0-9]{9}", getTranslation("operation.code.township"))
                        & Entries.isYear(from);
        return file.filter(_ -> good)
                .map(
                        sent ->
                                desk.restoreTownship(
                                        sent, into, code.getValue().strip(), from.getValue()));
    }

    @Override
    void done(Township restored) {
        close();
        Told.done(getTranslation("operation.restore.done", restored.name(), restored.code()));
        after.run();
    }
}
