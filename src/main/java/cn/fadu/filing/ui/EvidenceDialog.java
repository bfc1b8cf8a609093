package cn.fadu.filing.ui;

import cn.fadu.filing.Attachment;
import cn.fadu.filing.Evidence;
import cn.fadu.filing.EvidenceFiles;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;

/** The files that prove one figure. */
class EvidenceDialog extends Dialog {

    private final IndicatorCode code;
    private final int year;
    private final Desk desk;
    private final Runnable changed;
    private final Div messages = new Div();
    private final UnorderedList files = new UnorderedList();
    private final Paragraph none = new Paragraph();

    EvidenceDialog(String figure, IndicatorCode code, int year, Desk desk, Runnable changed) {
        this.code = code;
        this.year = year;
        this.desk = desk;
        this.changed = changed;
        setHeaderTitle(getTranslation("filing.evidence.title", figure));
        setWidth("min(36rem, 100%)");
        messages.getElement().setAttribute("aria-live", "polite");
        files.addClassName("fadu-upload-list");
        none.setText(getTranslation("filing.evidence.none"));
        none.addClassName("fadu-soft");
        add(messages, none, files, upload());
        getFooter().add(new Button(getTranslation("filing.close"), click -> close()));
        show();
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(
                new ReportReceiver(
                        file -> {
                            upload.clearFileList();
                            answer(desk.besides().attach(year, code, file));
                        }));
        upload.setMaxFileSize((int) EvidenceFiles.LARGEST);
        upload.setAcceptedFileExtensions(
                EvidenceFiles.KINDS.stream().map(kind -> "." + kind).toArray(String[]::new));
        upload.setI18n(
                new UploadWords(
                                "filing.evidence.drop",
                                "filing.evidence.choose",
                                EvidenceFiles.LARGEST)
                        .i18n(this));
        upload.addFileRejectedListener(event -> say(Tone.CAUTION, event.getErrorMessage()));
        // The answer travels with this round trip: the file itself comes by another way.
        upload.getElement().addEventListener("upload-success", event -> {});
        return upload;
    }

    private void answer(Attachment outcome) {
        switch (outcome) {
            case Attachment.Kept _ -> say(Tone.GOOD, getTranslation("filing.evidence.kept"));
            case Attachment.Empty _ -> say(Tone.CAUTION, getTranslation("filing.refused.empty"));
            case Attachment.TooLarge(var limit) ->
                    say(
                            Tone.CAUTION,
                            getTranslation(
                                    "filing.refused.too-large", String.valueOf(limit >> 20)));
            case Attachment.NoRoom _ -> say(Tone.CAUTION, getTranslation("filing.no-room"));
            case Attachment.WrongKind _ ->
                    say(Tone.CAUTION, getTranslation("filing.evidence.kind"));
            case Attachment.TooMany(var limit) ->
                    say(
                            Tone.CAUTION,
                            getTranslation("filing.evidence.many", String.valueOf(limit)));
            case Attachment.NoSuchFigure _ ->
                    say(Tone.CAUTION, getTranslation("filing.entry.unknown", code));
        }
        show();
        changed.run();
    }

    private void say(Tone tone, String sentence) {
        messages.removeAll();
        messages.add(new Notice(tone, sentence));
    }

    private void show() {
        var mine =
                desk.besides().evidence(year).stream()
                        .filter(each -> each.code().equals(code))
                        .toList();
        none.setVisible(mine.isEmpty());
        files.removeAll();
        mine.forEach(each -> files.add(item(each)));
    }

    private ListItem item(Evidence evidence) {
        var when =
                new Span(
                        desk.people().named(evidence.by())
                                + " "
                                + desk.moments().minute(evidence.at()));
        when.addClassName("fadu-faint");
        var away = new Button(getTranslation("filing.document.remove"), click -> remove(evidence));
        away.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        away.setAriaLabel(getTranslation("filing.document.remove") + " " + evidence.fileName());
        return new ListItem(
                new FileLink(evidence, () -> desk.besides().read(evidence.id())), when, away);
    }

    private void remove(Evidence evidence) {
        desk.besides().detach(year, evidence.id());
        messages.removeAll();
        show();
        changed.run();
    }
}
