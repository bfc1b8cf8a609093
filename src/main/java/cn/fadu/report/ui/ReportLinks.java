package cn.fadu.report.ui;

import cn.fadu.export.FileName;
import cn.fadu.export.ui.Download;
import cn.fadu.report.AnnualReport;
import cn.fadu.report.ReportFile;
import cn.fadu.shell.Card;
import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;

/** The report's two files, made when somebody who may have them opens their links. */
class ReportLinks extends Card {

    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ReportDesk desk;
    private final AnnualReport report;

    ReportLinks(ReportDesk desk, AnnualReport report) {
        super(UI.getCurrent().getTranslation("report.files"));
        this.desk = desk;
        this.report = report;
        note(getTranslation("report.files.note"));
        var links = new Div(link("DOCX", "docx", DOCX, ReportFile::docx));
        links.addClassName("report-links");
        var missing = desk.file(report).missingLetters();
        if (missing.isEmpty()) {
            links.add(link("PDF", "pdf", "application/pdf", ReportFile::pdf));
            with(links);
        } else {
            var letters = String.join(" ", missing);
            with(links, new Notice(Tone.CAUTION, getTranslation("report.letters", letters)));
        }
    }

    private Anchor link(
            String words, String extension, String type, Function<ReportFile, byte[]> content) {
        var township = desk.township();
        int year = report.year();
        return new Download(
                        () -> desk.mayRead(township) && desk.report(year).isPresent(),
                        FileName.of(report.wholeTitle(), extension),
                        type,
                        () -> content.apply(desk.file(year).orElseThrow()))
                .link(words);
    }
}
