package cn.fadu.pack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.chart.ServerRenderer;
import cn.fadu.export.Archive;
import cn.fadu.export.ChartFormat;
import cn.fadu.export.Naming;
import cn.fadu.export.OfficeSchemas;
import cn.fadu.export.paper.Paper;
import cn.fadu.export.paper.Part;
import cn.fadu.export.paper.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/** What stands in a pack: the same numbers in each format, whatever the figures and names are. */
class PackContentsTest {

    private static final ServerRenderer RENDERER = new ServerRenderer();
    private static final EditionWhole WHOLE = Wholes.of(6);
    private static final List<Section> FEW =
            List.of(
                    Section.COVER,
                    Section.SUMMARY,
                    Section.RANKING,
                    Section.MOVEMENT,
                    Section.HEATMAP,
                    Section.TOWNSHIPS,
                    Section.METHOD,
                    Section.SOURCES);
    private static final Map<ChartFormat, byte[]> FILES = new EnumMap<>(ChartFormat.class);
    private static Paper paper = paper(WHOLE, Naming.AS_THEY_ARE);

    @BeforeAll
    static void bind() {
        for (var format : PackPlan.FORMATS) {
            FILES.put(format, file(paper, format));
        }
    }

    @AfterAll
    static void close() {
        RENDERER.close();
    }

    private static Paper paper(EditionWhole whole, Naming naming) {
        return new PackContents(
                        whole,
                        new PackPlan(
                                FEW,
                                List.of(),
                                naming,
                                PackPlan.FORMATS,
                                Locale.SIMPLIFIED_CHINESE))
                .paper();
    }

    private static byte[] file(Paper paper, ChartFormat format) {
        return new Printing(paper, RENDERER, Dress.PLAIN)
                .file(format, Progress.UNWATCHED)
                .content();
    }

    private static ByteArrayInputStream read(ChartFormat format) {
        return new ByteArrayInputStream(FILES.get(format));
    }

    @Test
    void parts_stand_in_the_chosen_order() {
        assertThat(paper.parts().getFirst()).isInstanceOf(Part.Cover.class);
        assertThat(paper.parts().stream().map(Part::title))
                .containsSubsequence("要点", "2024 年总分", "排名表", "总分：历年名次", "计分方法", "数据来源");
        var turned =
                new PackPlan(
                        List.of(Section.METHOD, Section.RANKING),
                        List.of(),
                        Naming.AS_THEY_ARE,
                        List.of(ChartFormat.PPTX),
                        Locale.SIMPLIFIED_CHINESE);
        assertThat(new PackContents(WHOLE, turned).paper().parts().stream().map(Part::title))
                .containsExactly("计分方法", "各维度权重", "2024 年总分", "排名表");
    }

    @Test
    void office_files_keep_the_schema() {
        for (var format : List.of(ChartFormat.PPTX, ChartFormat.DOCX, ChartFormat.XLSX)) {
            assertThat(OfficeSchemas.faults(FILES.get(format))).as(format.name()).isEmpty();
        }
    }

    @Test
    void slides_bear_native_charts_with_workbooks_and_the_numbers_of_the_tables() throws Exception {
        try (var show = new XMLSlideShow(read(ChartFormat.PPTX))) {
            var charts =
                    show.getSlides().stream()
                            .flatMap(slide -> slide.getRelations().stream())
                            .filter(XSLFChart.class::isInstance)
                            .map(XSLFChart.class::cast)
                            .toList();
            assertThat(charts).hasSizeGreaterThan(7);
            var numbers = new ArrayList<String>();
            for (var chart : charts) {
                numbers.addAll(texts(chart.getWorkbook()));
            }
            for (var row : WHOLE.overall()) {
                assertThat(numbers).contains(row.name(), row.score().orElseThrow().toPlainString());
            }
            assertThat(show.getSlides()).hasSize(paper.paged().parts().size());
            assertThat(top(show.getSlides().getFirst()))
                    .isGreaterThan(top(show.getSlides().get(1)) + 100);
        }
    }

    private static double top(org.apache.poi.xslf.usermodel.XSLFSlide slide) {
        return slide.getPlaceholder(org.apache.poi.sl.usermodel.Placeholder.TITLE)
                .getAnchor()
                .getY();
    }

    private static List<String> texts(XSSFWorkbook workbook) {
        var format = new DataFormatter();
        var texts = new ArrayList<String>();
        workbook.forEach(
                sheet ->
                        sheet.forEach(
                                row ->
                                        row.forEach(
                                                cell -> texts.add(format.formatCellValue(cell)))));
        return texts;
    }

    @Test
    void each_format_says_what_the_tables_say() throws Exception {
        var wanted =
                WHOLE.overall().stream()
                        .flatMap(
                                row ->
                                        Stream.of(
                                                row.name(),
                                                row.score().orElseThrow().toPlainString()))
                        .collect(Collectors.toSet());
        try (var workbook = new XSSFWorkbook(read(ChartFormat.XLSX))) {
            assertThat(texts(workbook)).containsAll(wanted);
        }
        try (var document = new XWPFDocument(read(ChartFormat.DOCX));
                var words = new org.apache.poi.xwpf.extractor.XWPFWordExtractor(document)) {
            assertAllIn(words.getText(), wanted);
        }
        try (var document = Loader.loadPDF(FILES.get(ChartFormat.PDF))) {
            assertAllIn(new PDFTextStripper().getText(document), wanted);
            assertThat(document.getNumberOfPages()).isEqualTo(paper.paged().parts().size());
        }
        var file = java.nio.file.Files.createTempFile("pack", ".ofd");
        java.nio.file.Files.write(file, FILES.get(ChartFormat.OFD));
        try (var reader = new OFDReader(file)) {
            assertAllIn(String.join("\n", new ContentExtractor(reader).extractAll()), wanted);
        } finally {
            java.nio.file.Files.delete(file);
        }
    }

    private static void assertAllIn(String text, Set<String> wanted) {
        var joined = text.replaceAll("\\s", "");
        wanted.forEach(each -> assertThat(joined).contains(each));
    }

    @Test
    void a_township_bears_one_letter_throughout_and_its_name_nowhere() {
        for (var naming : List.of(Naming.LETTERS, Naming.BANDS)) {
            var hidden = paper(WHOLE, naming);
            var slides = file(hidden, ChartFormat.XLSX);
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(slides))) {
                var all = String.join("\n", texts(workbook));
                for (var row : WHOLE.overall()) {
                    assertThat(all).doesNotContain(row.name(), row.code());
                }
                assertThat(all).doesNotContain("年度法治政府建设情况报告.docx");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    static Stream<EditionWhole> oddities() {
        return Stream.of(
                Wholes.of(0),
                Wholes.of(1),
                Wholes.of(200),
                Wholes.missing(5),
                Wholes.scaled(4, BigDecimal.ONE.negate()),
                Wholes.scaled(4, new BigDecimal("1E13")),
                Wholes.named(
                        List.of(
                                "长".repeat(1000),
                                "𠮷野家镇",
                                "笑😀乡",
                                "\u202e反向\u200f街道",
                                "=1+1 镇",
                                "<b>&")));
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void odd_counties_make_whole_packs(EditionWhole whole) {
        var odd = paper(whole, Naming.AS_THEY_ARE);
        for (var format : List.of(ChartFormat.PPTX, ChartFormat.DOCX, ChartFormat.XLSX)) {
            assertThat(OfficeSchemas.faults(file(odd, format))).as(format.name()).isEmpty();
        }
    }

    @Test
    void the_printed_pack_can_be_kept_for_good() {
        assertThat(Archive.faults(FILES.get(ChartFormat.PDF))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void odd_counties_are_printed_unless_a_letter_is_reported(EditionWhole whole) {
        var few = List.of(Section.COVER, Section.RANKING, Section.SOURCES);
        var plan =
                new PackPlan(
                        few,
                        List.of(),
                        Naming.AS_THEY_ARE,
                        PackPlan.FORMATS,
                        Locale.SIMPLIFIED_CHINESE);
        var printing = new Printing(new PackContents(whole, plan).paper(), RENDERER, Dress.PLAIN);
        if (printing.missingLetters().isEmpty()) {
            assertThat(printing.file(ChartFormat.PDF, Progress.UNWATCHED).content())
                    .startsWith('%', 'P', 'D', 'F');
            assertThat(printing.file(ChartFormat.OFD, Progress.UNWATCHED).content())
                    .startsWith('P', 'K');
        }
    }

    @Test
    void letters_that_no_font_has_are_found_before() {
        var odd = paper(Wholes.named(List.of("笑😀乡", "云源镇")), Naming.AS_THEY_ARE);

        assertThat(new Printing(odd, RENDERER, Dress.PLAIN).missingLetters()).contains("😀");
        assertThat(new Printing(paper, RENDERER, Dress.PLAIN).missingLetters()).isEmpty();
    }
}
