package cn.fadu.operation.ui;

import cn.fadu.operation.ExportFolder;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Where a file is dropped or chosen. */
final class Receiver {

    private Receiver() {}

    /** A small file, taken as its bytes. */
    static Upload of(int largest, Consumer<byte[]> received, String... endings) {
        var upload = upload(largest, endings);
        upload.setUploadHandler(
                event -> {
                    var bytes = bytes(event, largest);
                    event.getUI()
                            .access(
                                    () -> {
                                        upload.clearFileList();
                                        received.accept(bytes);
                                    });
                });
        return upload;
    }

    private static byte[] bytes(UploadEvent event, int largest) throws IOException {
        try (var sent = event.getInputStream()) {
            return sent.readNBytes(largest + 1);
        }
    }

    /** An export, which may be large: kept as a file. */
    static Upload ofExport(ExportFolder folder, Consumer<Path> received) {
        var upload = upload(1 << 30, ".zip");
        upload.setUploadHandler(
                event -> {
                    try (var sent = event.getInputStream()) {
                        var file = folder.keep(sent);
                        event.getUI().access(() -> received.accept(file));
                    }
                });
        return upload;
    }

    private static Upload upload(int largest, String... endings) {
        var upload = new Upload();
        upload.setMaxFiles(1);
        upload.setMaxFileSize(largest);
        upload.setAcceptedFileExtensions(endings);
        var drop = upload.getTranslation("operation.upload.drop");
        var choose = upload.getTranslation("operation.upload.choose");
        upload.setI18n(
                new UploadI18N()
                        .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                        .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                        .setError(refusals(upload, largest, endings)));
        upload.addFileRejectedListener(event -> Told.refused(event.getErrorMessage()));
        // The answer travels with this round trip: the file itself comes by another way.
        upload.getElement().addEventListener("upload-success", event -> {});
        return upload;
    }

    private static UploadI18N.Error refusals(Upload upload, int largest, String... endings) {
        var kinds = String.join(" ", endings);
        return new UploadI18N.Error()
                .setTooManyFiles(upload.getTranslation("operation.upload.one"))
                .setFileIsTooBig(upload.getTranslation("operation.upload.large", largest >> 20))
                .setIncorrectFileType(upload.getTranslation("operation.upload.kind", kinds));
    }
}
