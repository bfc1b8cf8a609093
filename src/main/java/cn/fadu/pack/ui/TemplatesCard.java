package cn.fadu.pack.ui;

import cn.fadu.export.ChartFormat;
import cn.fadu.export.office.StartingTemplates;
import cn.fadu.export.office.TemplateCheck;
import cn.fadu.identity.SignedIn;
import cn.fadu.pack.PackTemplates;
import cn.fadu.pack.PackTemplates.Outcome;
import cn.fadu.pack.PackTemplates.Template;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;

/** The templates of the county's own: those there are, one more, and two to begin with. */
class TemplatesCard extends Div {

    private final PackTemplates templates;
    private final SignedIn signedIn;
    private final Runnable changed;
    private final Div news = new Div();
    private final Div list = new Div();

    TemplatesCard(PackTemplates templates, SignedIn signedIn, Runnable changed) {
        this.templates = templates;
        this.signedIn = signedIn;
        this.changed = changed;
        news.getElement().setAttribute("aria-live", "polite");
        var start =
                new Div(
                        starting("pack.template.start.slides", ChartFormat.PPTX),
                        starting("pack.template.start.document", ChartFormat.DOCX));
        start.addClassName("fadu-row");
        add(
                new Card(getTranslation("pack.template"), news, list, upload(), start)
                        .note(getTranslation("pack.template.note")));
    }

    void show() {
        list.removeAll();
        var all = templates.of(signedIn.county());
        if (!all.isEmpty()) {
            list.add(
                    new DataTable<Template>(getTranslation("pack.template"))
                            .name(getTranslation("pack.template.name"), Template::name)
                            .text(getTranslation("pack.template.for"), each -> each.format().name())
                            .text(getTranslation("pack.template.at"), TemplatesCard::day)
                            .text(getTranslation("pack.template.by"), Template::by)
                            .with(getTranslation("pack.deeds"), this::removing)
                            .live()
                            .rows(all));
        }
        changed.run();
    }

    private static String day(Template template) {
        return LocalDate.ofInstant(template.at(), ZoneId.systemDefault()).toString();
    }

    private Button removing(Template template) {
        var button = new Button(getTranslation("pack.remove"), _ -> remove(template));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("pack.remove.of", template.name()));
        return button;
    }

    private void remove(Template template) {
        templates.remove(signedIn.county(), template.id(), signedIn.account().username());
        say(Tone.GOOD, getTranslation("pack.template.removed", template.name()));
        show();
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(
                event -> {
                    var name = event.getFileName();
                    var file = received(event);
                    event.getUI()
                            .access(
                                    () -> {
                                        upload.clearFileList();
                                        keep(name, file);
                                    });
                });
        upload.setMaxFileSize(TemplateCheck.LARGEST);
        upload.setI18n(words());
        upload.addFileRejectedListener(event -> say(Tone.CAUTION, event.getErrorMessage()));
        // The answer travels with this round trip: the file itself comes by another way.
        upload.getElement().addEventListener("upload-success", event -> {});
        return upload;
    }

    /** Never more than one byte beyond the limit, whatever is sent. */
    private static byte[] received(UploadEvent event) throws IOException {
        try (var stream = event.getInputStream()) {
            return stream.readNBytes(TemplateCheck.LARGEST + 1);
        }
    }

    private void keep(String name, byte[] file) {
        var actor = signedIn.account().username();
        switch (templates.keep(signedIn.county(), name, file, actor)) {
            case Outcome.Stored(var format, var stored) ->
                    say(Tone.GOOD, getTranslation("pack.template.stored", stored, format.name()));
            case Outcome.Broken(var fault, var detail) ->
                    say(
                            Tone.CAUTION,
                            getTranslation("pack.template.fault." + fault.code(), detail));
            case Outcome.Full(var most) ->
                    say(Tone.CAUTION, getTranslation("pack.template.full", most));
            case Outcome.NoRoom _ -> say(Tone.CAUTION, getTranslation("pack.template.no-room"));
        }
        show();
    }

    private void say(Tone tone, String sentence) {
        news.removeAll();
        news.add(new Notice(tone, sentence));
    }

    private Anchor starting(String key, ChartFormat format) {
        var name = getTranslation("pack.template.start.name") + "." + format.extension();
        var locale = getLocale();
        var handler =
                DownloadHandler.fromInputStream(
                        _ -> {
                            var file =
                                    format == ChartFormat.PPTX
                                            ? StartingTemplates.slides(locale)
                                            : StartingTemplates.document(locale);
                            return new DownloadResponse(
                                    new ByteArrayInputStream(file),
                                    name,
                                    format.type(),
                                    file.length);
                        });
        var link = new Anchor(handler, getTranslation(key));
        link.getElement().setAttribute("download", name);
        return link;
    }

    private UploadI18N words() {
        var drop = getTranslation("pack.template.drop");
        var choose = getTranslation("pack.template.choose");
        var most = String.valueOf(TemplateCheck.LARGEST >> 20);
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setError(
                        new UploadI18N.Error()
                                .setTooManyFiles(getTranslation("fonts.one"))
                                .setFileIsTooBig(
                                        getTranslation("pack.template.fault.too-large", most)));
    }
}
