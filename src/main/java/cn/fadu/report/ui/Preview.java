package cn.fadu.report.ui;

import cn.fadu.report.AnnualReport;
import cn.fadu.report.Passage;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;

/** The report as it will read, its gaps marked; always in Chinese, like the document itself. */
class Preview extends Article {

    Preview(AnnualReport report) {
        addClassName("report-sheet");
        getElement().setAttribute("lang", "zh-CN");
        getElement().setAttribute("aria-label", report.wholeTitle());
        report.title().forEach(line -> add(paragraph(line, "report-title")));
        add(paragraph(report.addressee(), "report-addressee"));
        report.passages().forEach(passage -> add(paragraph(passage.text(), name(passage))));
        report.signature()
                .forEach(
                        passage -> {
                            var line = paragraph(passage.text(), name(passage));
                            line.addClassName("report-signature");
                            add(line);
                        });
    }

    private static Paragraph paragraph(String text, String name) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName(name);
        return paragraph;
    }

    private static String name(Passage passage) {
        return switch (passage) {
            case Passage.Heading _ -> "report-heading";
            case Passage.Subheading _ -> "report-subheading";
            case Passage.Formula _ -> "report-formula";
            case Passage.Figures _ -> "report-figures";
            case Passage.Told _ -> "report-told";
            case Passage.Gap _ -> "report-gap";
        };
    }
}
