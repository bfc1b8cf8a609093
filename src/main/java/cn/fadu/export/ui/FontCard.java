package cn.fadu.export.ui;

import cn.fadu.export.CountyFonts;
import cn.fadu.export.FontSlot;
import cn.fadu.shell.Card;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** One font: which one serves now, and where another one is dropped. */
class FontCard extends Card {

    private static final int LARGEST = 30 << 20;

    /** A file as somebody chose it. */
    record Received(String fileName, byte[] content) {}

    FontCard(
            FontSlot slot,
            Optional<CountyFonts.Font> font,
            Consumer<Received> keep,
            Runnable remove,
            Consumer<String> refused) {
        super(say("fonts.slot." + slot.name().toLowerCase(Locale.ROOT)));
        note(say("fonts.slot." + slot.name().toLowerCase(Locale.ROOT) + ".note"));
        with(new Paragraph(font.map(FontCard::line).orElseGet(() -> say("fonts.none"))));
        with(upload(keep, refused));
        if (font.isPresent()) {
            actions(new Button(say("fonts.remove"), _ -> remove.run()));
        }
    }

    private static String line(CountyFonts.Font font) {
        var day = LocalDate.ofInstant(font.at(), ZoneId.systemDefault());
        return UI.getCurrent()
                .getTranslation("fonts.now", font.family(), font.fileName(), font.by(), day);
    }

    private static Upload upload(Consumer<Received> keep, Consumer<String> refused) {
        var upload = new Upload();
        upload.setUploadHandler(
                event -> {
                    var file = received(event);
                    event.getUI()
                            .access(
                                    () -> {
                                        upload.clearFileList();
                                        keep.accept(file);
                                    });
                });
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".ttf", ".otf");
        upload.setI18n(words());
        upload.addFileRejectedListener(event -> refused.accept(event.getErrorMessage()));
        // The answer travels with this round trip: the file itself comes by another way.
        upload.getElement().addEventListener("upload-success", event -> {});
        return upload;
    }

    /** Never more than one byte beyond the limit, whatever is sent. */
    private static Received received(UploadEvent event) throws IOException {
        try (var stream = event.getInputStream()) {
            return new Received(event.getFileName(), stream.readNBytes(LARGEST + 1));
        }
    }

    private static UploadI18N words() {
        var drop = say("fonts.drop");
        var choose = say("fonts.choose");
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setError(
                        new UploadI18N.Error()
                                .setTooManyFiles(say("fonts.one"))
                                .setFileIsTooBig(
                                        UI.getCurrent()
                                                .getTranslation(
                                                        "fonts.too-large",
                                                        String.valueOf(LARGEST >> 20)))
                                .setIncorrectFileType(say("fonts.unreadable")));
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
