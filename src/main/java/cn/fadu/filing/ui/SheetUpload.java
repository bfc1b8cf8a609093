package cn.fadu.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.function.Consumer;

/** Where a filled-in sheet is dropped or chosen. */
class SheetUpload extends Div {

    private static final int LARGEST = 20 << 20;

    SheetUpload(Consumer<ReportReceiver.Received> received, Consumer<String> refused) {
        var upload = new Upload();
        upload.setUploadHandler(
                new ReportReceiver(
                        file -> {
                            upload.clearFileList();
                            received.accept(file);
                        }));
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".xlsx", ".csv");
        upload.setI18n(words());
        upload.addFileRejectedListener(event -> refused.accept(event.getErrorMessage()));
        // The answer travels with this round trip: the file itself comes by another way.
        upload.getElement().addEventListener("upload-success", event -> {});
        add(upload);
    }

    private UploadI18N words() {
        var drop = getTranslation("sheet.drop");
        var choose = getTranslation("sheet.choose");
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setError(
                        new UploadI18N.Error()
                                .setTooManyFiles(getTranslation("filing.upload.one"))
                                .setFileIsTooBig(getTranslation("sheet.refused.too-large", "20"))
                                .setIncorrectFileType(getTranslation("sheet.refused.no-sheet")));
    }
}
