package cn.fadu.operation.ui;

import cn.fadu.tenancy.CellState;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Outcome;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** An export becomes a county again, beside the original or in another cell. */
class RestoreCountyDialog extends OrderDialog<County> {

    private final TenantDesk desk;
    private final Runnable after;
    private final TextField code;
    private final Select<String> cell = new Select<>();
    private Optional<Path> file = Optional.empty();

    RestoreCountyDialog(TenantDesk desk, Runnable after) {
        super("restore.county");
        this.desk = desk;
        this.after = after;
        this.code =
                Entries.code(
                        getTranslation("operation.restore.code"),
                        getTranslation("operation.code.county"));
        cell.setLabel(getTranslation("operation.cell"));
        var cells = desk.cells().stream().map(CellState::name).toList();
        cell.setItems(cells);
        cell.setValue(cells.getFirst());
        Upload upload = Receiver.ofExport(desk.folder(), sent -> file = Optional.of(sent));
        upload.getElement().setAttribute("colspan", "2");
        ask(upload, code, cell);
    }

    @Override
    Optional<Supplier<Outcome<County>>> ordered() {
        if (file.isEmpty()) {
            say(cn.fadu.shell.Tone.CAUTION, getTranslation("operation.restore.file"));
        }
        var good = Entries.complete(code, "[0-9]{6}", getTranslation("operation.code.county"));
        return file.filter(_ -> good)
                .map(sent -> desk.restoreCounty(sent, code.getValue().strip(), cell.getValue()));
    }

    @Override
    void done(County restored) {
        close();
        Told.done(getTranslation("operation.restore.done", restored.name(), restored.code()));
        after.run();
    }
}
