package cn.fadu.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of a place where a file is dropped or chosen. */
record UploadWords(String dropKey, String chooseKey, long limit) {

    UploadI18N i18n(Component page) {
        var drop = page.getTranslation(dropKey, String.valueOf(limit >> 20));
        var choose = page.getTranslation(chooseKey);
        var failed = page.getTranslation("filing.upload.failed");
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setError(
                        new UploadI18N.Error()
                                .setTooManyFiles(page.getTranslation("filing.upload.one"))
                                .setFileIsTooBig(
                                        page.getTranslation(
                                                "filing.refused.too-large",
                                                String.valueOf(limit >> 20)))
                                .setIncorrectFileType(
                                        page.getTranslation("filing.refused.not-a-document")))
                .setUploading(uploading(page, failed))
                .setUnits(new UploadI18N.Units(List.of("B", "kB", "MB", "GB")));
    }

    private static UploadI18N.Uploading uploading(Component page, String failed) {
        return new UploadI18N.Uploading()
                .setStatus(
                        new UploadI18N.Uploading.Status()
                                .setConnecting(page.getTranslation("filing.upload.sending"))
                                .setStalled(page.getTranslation("filing.upload.stalled"))
                                .setProcessing(page.getTranslation("filing.upload.reading"))
                                .setHeld(page.getTranslation("filing.upload.waiting")))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(page.getTranslation("filing.upload.left"))
                                .setUnknown(page.getTranslation("filing.upload.sending")))
                .setError(
                        new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed));
    }
}
