package cn.fadu.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.UseCases;
import cn.fadu.chart.Lettering;
import cn.fadu.filing.Part;
import cn.fadu.filing.Part.Kind;
import cn.fadu.filing.Parts;
import cn.fadu.indicator.FrameworkFile;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.report.AnnualReports;
import cn.fadu.report.Passage;
import cn.fadu.report.ReportFile;
import cn.fadu.tenancy.Township;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The annual report, asked for by one township while its neighbour's words lie ready. */
class ReportAttacksTest extends Battlefield {

    private final AnnualReports reports = UseCases.get(AnnualReports.class);

    @BeforeAll
    static void everybody_has_written() {
        for (var county : List.of(OWN_COUNTY, OTHER_COUNTY)) {
            UseCases.get(FrameworkVersions.class)
                    .adopt(county, FrameworkFile.defaultCatalogue(), 2000, "test");
        }
        for (var township : List.of(OWN, NEIGHBOUR, STRANGER)) {
            for (var kind : Kind.values()) {
                UseCases.get(Parts.class)
                        .keep(
                                township,
                                2024,
                                kind,
                                List.of(Part.of(kind, 1, Filled.tag(township) + kind)),
                                "clerk");
            }
        }
    }

    @Test
    void a_report_has_the_own_words_and_nobody_elses() {
        var texts =
                reports.of(OWN, 2024).orElseThrow().passages().stream().map(Passage::text).toList();

        assertThat(texts).anyMatch(text -> text.contains(Filled.tag(OWN)));
        assertUnread(texts);
    }

    @Test
    void its_files_carry_nothing_of_a_neighbour_either() throws IOException {
        var file = new ReportFile(reports.of(OWN, 2024).orElseThrow(), Lettering.BUNDLED);
        try (var document = new XWPFDocument(new ByteArrayInputStream(file.docx()));
                var words = new XWPFWordExtractor(document);
                var pages = Loader.loadPDF(file.pdf())) {
            assertUnread(List.of(words.getText(), new PDFTextStripper().getText(pages)));
        }
    }

    /** A made-up tenant bearing the neighbour's number, but the own schema, reads the own alone. */
    @Test
    void a_neighbours_number_on_the_own_schema_opens_nothing() {
        var forged =
                new Township(
                        NEIGHBOUR.id(),
                        OWN_COUNTY,
                        NEIGHBOUR.code(),
                        NEIGHBOUR.name(),
                        NEIGHBOUR.kind(),
                        OWN.schema());
        assertUnread(
                reports.of(forged, 2024).orElseThrow().passages().stream()
                        .map(Passage::text)
                        .toList());
    }

    @Test
    void a_townships_role_reaches_no_font_of_any_county_by_itself() throws Exception {
        try (var attacker = Attacker.within(OWN.schema())) {
            for (var county : List.of(OWN_COUNTY, OTHER_COUNTY)) {
                attacker.forbidden("select content from %s.font".formatted(county.schema()));
            }
        }
        try (var attacker = Attacker.within(OWN_COUNTY.schema())) {
            attacker.forbidden("delete from %s.font".formatted(OTHER_COUNTY.schema()));
        }
    }
}
