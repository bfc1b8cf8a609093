package cn.fadu.operation.ui;

import cn.fadu.operation.ExportFolder;
import cn.fadu.shell.Tone;
import cn.fadu.tenancy.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** One tenant in one file; the file is gone from here when the dialog is closed. */
class ExportDialog extends OrderDialog<Path> {

    private final TenantDesk desk;
    private final Named named;

    ExportDialog(TenantDesk desk, Named named) {
        super("export", named.name());
        this.desk = desk;
        this.named = named;
        ask();
    }

    @Override
    Optional<Supplier<Outcome<Path>>> ordered() {
        return Optional.of(desk.export(named.tenant(), named.code()));
    }

    @Override
    void done(Path file) {
        addDetachListener(closed -> remove(file));
        finish(
                Tone.GOOD,
                getTranslation("operation.export.done"),
                new ExportLink(file, ExportFolder.checksum(file), desk::mayFetch));
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
