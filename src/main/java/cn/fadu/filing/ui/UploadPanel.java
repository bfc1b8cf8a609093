package cn.fadu.filing.ui;

import cn.fadu.filing.Draft.Document;
import cn.fadu.intake.ReportReader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.function.Consumer;

/** Where a report is dropped or chosen, and the reports that lie here already. */
class UploadPanel extends Div {

    private static final String[] KINDS = {
        ".docx", ".doc", ".wps", ".pdf", ".ofd", ".html", ".htm", ".txt", ".rtf", ".odt"
    };

    private final UnorderedList documents = new UnorderedList();
    private final Consumer<Document> remove;

    UploadPanel(
            Consumer<ReportReceiver.Received> received,
            Consumer<String> refused,
            Consumer<Document> remove) {
        this.remove = remove;
        addClassName("fadu-upload");
        documents.addClassName("fadu-upload-list");
        documents.getElement().setAttribute("aria-label", getTranslation("filing.documents"));
        var upload = new Upload();
        upload.setUploadHandler(
                new ReportReceiver(
                        file -> {
                            upload.clearFileList();
                            received.accept(file);
                        }));
        upload.setMaxFileSize((int) ReportReader.LARGEST_FILE);
        upload.setAcceptedFileExtensions(KINDS);
        upload.setI18n(
                new UploadWords(
                                "filing.upload.drop",
                                "filing.upload.choose",
                                ReportReader.LARGEST_FILE)
                        .i18n(this));
        upload.addFileRejectedListener(event -> refused.accept(event.getErrorMessage()));
        // The answer travels with this round trip: the file itself comes by another way.
        upload.getElement().addEventListener("upload-success", event -> {});
        add(upload, documents);
    }

    void show(List<Document> there, Moments moments) {
        documents.removeAll();
        there.forEach(document -> documents.add(item(document, moments)));
        documents.setVisible(!there.isEmpty());
    }

    private ListItem item(Document document, Moments moments) {
        var name = new Span(document.fileName());
        name.addClassName("fadu-upload-name");
        var when = new Span(moments.minute(document.uploadedAt()));
        when.addClassName("fadu-faint");
        var away =
                new Button(
                        getTranslation("filing.document.remove"), click -> remove.accept(document));
        away.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        away.setAriaLabel(getTranslation("filing.document.remove") + " " + document.fileName());
        return new ListItem(name, when, away);
    }
}
