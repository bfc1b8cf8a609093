package cn.fadu.pack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.UseCases;
import cn.fadu.chart.Lettering;
import cn.fadu.chart.ServerRenderer;
import cn.fadu.export.ChartFormat;
import cn.fadu.export.Naming;
import cn.fadu.export.OfficeSchemas;
import cn.fadu.export.office.StartingTemplates;
import cn.fadu.export.office.TemplateVerdict.Fault;
import cn.fadu.export.paper.Paper;
import cn.fadu.export.paper.Progress;
import cn.fadu.identity.People;
import cn.fadu.identity.TestTerms;
import cn.fadu.pack.PackTemplates.Outcome;
import cn.fadu.pack.PackTemplates.Outcome.Broken;
import cn.fadu.pack.PackTemplates.Outcome.NoRoom;
import cn.fadu.pack.PackTemplates.Outcome.Stored;
import cn.fadu.tenancy.County;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A county's own templates: kept as they are, filled where they say so, or refused with a reason.
 */
class TemplatesTest {

    private static final ServerRenderer RENDERER = new ServerRenderer();
    private static final Map<String, String> PLACES =
            Map.of("title", "样县2024 年排名", "county", "样县", "year", "2024", "subtitle", "会议材料");

    private static County county;

    private final PackTemplates templates = UseCases.get(PackTemplates.class);

    @BeforeAll
    static void newCounty() {
        county = UseCases.newCounty();
    }

    @AfterAll
    static void stop() {
        RENDERER.close();
    }

    private static Paper paper() {
        var plan = PackPlan.whole(ChartFormat.PPTX, Locale.SIMPLIFIED_CHINESE);
        return new PackContents(Wholes.of(4), plan).paper();
    }

    private static byte[] made(ChartFormat format, byte[] template) {
        var dress = new Dress(Lettering.BUNDLED, Map.of(format, template), PLACES);
        return new Printing(paper(), RENDERER, dress).file(format, Progress.UNWATCHED).content();
    }

    private static XMLSlideShow slides(byte[] file) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(file));
    }

    private static XWPFDocument document(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static byte[] bytes(org.apache.poi.ooxml.POIXMLDocument document) throws IOException {
        try (document) {
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** Four by three, a green theme font, and a logo on the master. */
    private static byte[] countysSlides() throws IOException {
        var show = new XMLSlideShow();
        var master = show.getSlideMasters().getFirst();
        var logo = new ByteArrayOutputStream();
        var image =
                new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB);
        javax.imageio.ImageIO.write(image, "png", logo);
        var picture = master.createPicture(show.addPicture(logo.toByteArray(), PictureType.PNG));
        picture.setAnchor(new java.awt.Rectangle(650, 10, 40, 40));
        master.getTheme().getXmlObject().setName("县里的主题");
        master.getBackground().setFillColor(new Color(0x10, 0x20, 0x40));
        show.createSlide().createTextBox().setText("旧的一页");
        return bytes(show);
    }

    @Test
    void slides_keep_the_templates_theme_master_and_logo() throws Exception {
        var file = made(ChartFormat.PPTX, countysSlides());
        assertThat(OfficeSchemas.faults(file)).isEmpty();
        try (var show = slides(file)) {
            var master = show.getSlideMasters().getFirst();
            assertThat(master.getTheme().getXmlObject().getName()).isEqualTo("县里的主题");
            assertThat(master.getShapes()).anyMatch(XSLFPictureShape.class::isInstance);
            assertThat(show.getPageSize()).isEqualTo(new java.awt.Dimension(720, 540));
            assertThat(show.getSlides())
                    .hasSize(paper().paged().parts().size())
                    .noneMatch(slide -> text(slide).contains("旧的一页"))
                    .allSatisfy(slide -> assertThat(text(slide)).isNotBlank());
            assertThat(show.getSlides().subList(1, 10))
                    .allSatisfy(slide -> assertThat(slide.getTitle()).isNotBlank());
        }
    }

    private static String text(org.apache.poi.xslf.usermodel.XSLFSlide slide) {
        var all = new StringBuilder();
        slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .forEach(shape -> all.append(((XSLFTextShape) shape).getText()));
        return all.toString();
    }

    @Test
    void charts_stand_in_the_layouts_content_and_nothing_leaves_the_slide() throws Exception {
        try (var show = slides(made(ChartFormat.PPTX, countysSlides()))) {
            var page = show.getPageSize();
            var charts = 0;
            for (var slide : show.getSlides()) {
                for (var shape : slide.getShapes()) {
                    var area = shape.getAnchor();
                    assertThat(area.getMaxX()).isLessThanOrEqualTo(page.getWidth() + 1);
                    assertThat(area.getMaxY()).isLessThanOrEqualTo(page.getHeight() + 1);
                    if (shape instanceof XSLFGraphicFrame frame && frame.hasChart()) {
                        charts++;
                        assertThat(frame.getXmlObject().xmlText()).contains("<p:ph");
                    }
                }
            }
            assertThat(charts).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("cn.fadu.pack.PackContentsTest#oddities")
    void odd_counties_fit_into_a_template(EditionWhole whole) {
        var plan = PackPlan.whole(ChartFormat.PPTX, Locale.SIMPLIFIED_CHINESE);
        var templates =
                Map.of(
                        ChartFormat.PPTX, StartingTemplates.slides(Locale.SIMPLIFIED_CHINESE),
                        ChartFormat.DOCX, StartingTemplates.document(Locale.SIMPLIFIED_CHINESE));
        var printing =
                new Printing(
                        new PackContents(whole, plan).paper(),
                        RENDERER,
                        new Dress(Lettering.BUNDLED, templates, PLACES));
        for (var format : templates.keySet()) {
            var file = printing.file(format, Progress.UNWATCHED).content();
            assertThat(OfficeSchemas.faults(file)).as(format.name()).isEmpty();
        }
    }

    @Test
    void a_document_keeps_styles_header_and_footer_and_its_places_are_filled() throws Exception {
        var template = new XWPFDocument();
        var header = template.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT);
        header.createParagraph().createRun().setText("{{县}}人民政府");
        var split = template.createParagraph();
        split.createRun().setText("材料：{{ti");
        split.createRun().setText("tle}}（{{年度}}）");
        template.createParagraph().createRun().setText("{{内容}}");
        template.createParagraph().createRun().setText("抄送：各乡镇");
        var file = made(ChartFormat.DOCX, bytes(template));
        assertThat(OfficeSchemas.faults(file)).isEmpty();
        try (var document = document(file)) {
            assertThat(document.getHeaderList().getFirst().getText()).contains("样县人民政府");
            var paragraphs = document.getParagraphs();
            assertThat(paragraphs.getFirst().getText()).isEqualTo("材料：样县2024 年排名（2024）");
            assertThat(paragraphs.getLast().getText()).isEqualTo("抄送：各乡镇");
            assertThat(document.getCharts()).isNotEmpty();
            assertThat(document.getTables()).isNotEmpty();
            assertThat(document.getDocument().xmlText()).doesNotContain("{{", "\uE000");
        }
    }

    @Test
    void the_templates_to_begin_with_can_be_used_as_they_are() throws Exception {
        for (var locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            var slides = StartingTemplates.slides(locale);
            var document = StartingTemplates.document(locale);
            assertThat(OfficeSchemas.faults(slides)).isEmpty();
            assertThat(OfficeSchemas.faults(document)).isEmpty();
            assertThat(keep("开始.pptx", slides)).isInstanceOf(Stored.class);
            assertThat(keep("开始.docx", document)).isInstanceOf(Stored.class);
            assertThat(OfficeSchemas.faults(made(ChartFormat.PPTX, slides))).isEmpty();
            var made = made(ChartFormat.DOCX, document);
            assertThat(OfficeSchemas.faults(made)).isEmpty();
            try (var opened = document(made)) {
                assertThat(opened.getParagraphs())
                        .anyMatch(each -> each.getText().equals("样县2024 年排名"));
                assertThat(opened.getCharts()).isNotEmpty();
            }
        }
    }

    private Outcome keep(String name, byte[] file) {
        return templates.keep(county, name, file, "reviewer@test");
    }

    private void assertBroken(byte[] file, Fault fault) {
        assertThat(keep("坏.pptx", file))
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.fault()).isEqualTo(fault));
    }

    @Test
    void what_is_no_office_file_or_of_another_kind_is_told_apart() throws Exception {
        assertBroken("text".getBytes(java.nio.charset.StandardCharsets.UTF_8), Fault.NOT_OFFICE);
        assertBroken(new byte[0], Fault.NOT_OFFICE);
        assertBroken(zipped("a.txt", 10), Fault.NOT_OFFICE);
        assertBroken(bytes(new XSSFWorkbook()), Fault.WRONG_KIND);
        assertBroken(new byte[21 << 20], Fault.TOO_LARGE);
        var whole = countysSlides();
        whole[whole.length / 2] ^= 0x55;
        whole[whole.length / 3] ^= 0x55;
        assertBroken(whole, Fault.DAMAGED);
    }

    @Test
    void a_file_that_swells_when_it_is_unpacked_is_refused() throws Exception {
        assertBroken(zipped("[Content_Types].xml", 210 << 20), Fault.SWOLLEN);
    }

    private static byte[] zipped(String name, int zeros) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            var some = new byte[1 << 16];
            for (var left = zeros; left > 0; left -= some.length) {
                zip.write(some, 0, Math.min(left, some.length));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_password_is_told_from_an_old_format() throws Exception {
        try (var system = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(system)) {
                stream.write(countysSlides());
            }
            var bytes = new ByteArrayOutputStream();
            system.writeFilesystem(bytes);
            assertBroken(bytes.toByteArray(), Fault.PASSWORD);
        }
        try (var system = new POIFSFileSystem()) {
            system.createDocument(new ByteArrayInputStream(new byte[4096]), "PowerPoint Document");
            var bytes = new ByteArrayOutputStream();
            system.writeFilesystem(bytes);
            assertBroken(bytes.toByteArray(), Fault.OLD_FORMAT);
        }
    }

    @Test
    void macros_embedded_programs_and_links_to_elsewhere_are_refused() throws Exception {
        var macros = new XMLSlideShow();
        add(macros, "/ppt/vbaProject.bin", "application/vnd.ms-office.vbaProject");
        assertBroken(bytes(macros), Fault.MACROS);
        var active = new XMLSlideShow();
        add(
                active,
                "/ppt/embeddings/o.bin",
                "application/vnd.openxmlformats-officedocument.oleObject");
        assertBroken(bytes(active), Fault.ACTIVE);
        var external = new XMLSlideShow();
        external.getSlideMasters()
                .getFirst()
                .getPackagePart()
                .addRelationship(
                        java.net.URI.create("http://example.org/logo.png"),
                        TargetMode.EXTERNAL,
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image");
        assertBroken(bytes(external), Fault.EXTERNAL);
    }

    private static void add(XMLSlideShow show, String path, String type) throws Exception {
        PackagePartName name = PackagingURIHelper.createPartName(path);
        try (var content = show.getPackage().createPart(name, type).getOutputStream()) {
            content.write(1);
        }
    }

    @Test
    void a_template_without_the_layout_or_the_place_it_needs_says_which() throws Exception {
        var bare = new XMLSlideShow();
        for (var layout : bare.getSlideMasters().getFirst().getSlideLayouts()) {
            List.copyOf(layout.getShapes()).forEach(layout::removeShape);
        }
        assertBroken(bytes(bare), Fault.NO_LAYOUT);
        var empty = new XWPFDocument();
        empty.createParagraph().createRun().setText("没有位置");
        assertBroken(bytes(empty), Fault.NO_CONTENT);
        var unknown = new XWPFDocument();
        unknown.createParagraph().createRun().setText("{{内容}}{{县长}}");
        assertThat(keep("x.docx", bytes(unknown))).isEqualTo(new Broken(Fault.UNKNOWN_PLACE, "县长"));
    }

    @Test
    void a_file_of_the_same_name_takes_the_others_place() throws Exception {
        keep("同名.pptx", countysSlides());
        var first = id("同名.pptx");
        keep("同名.pptx", StartingTemplates.slides(Locale.ENGLISH));
        assertThat(id("同名.pptx")).isEqualTo(first);
    }

    @Test
    void a_county_whose_storage_is_used_up_keeps_no_more_templates() {
        var full = UseCases.newCounty();
        var slides = StartingTemplates.slides(Locale.ENGLISH);
        TestTerms.storage(full, 0);
        assertThat(templates.keep(full, "x.pptx", slides, "test")).isEqualTo(new NoRoom());
        assertThat(templates.of(full)).isEmpty();

        TestTerms.storage(full, 1_000);
        assertThat(templates.keep(full, "x.pptx", slides, "test")).isInstanceOf(Stored.class);
    }

    private int id(String name) {
        return templates.of(county).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void a_pack_is_made_with_its_own_countys_template_and_never_with_anothers() throws Exception {
        var own = PackCounty.of(3);
        templates.keep(own, "县.pptx", countysSlides(), "reviewer@test");
        var number = templates.of(own).getFirst().id();
        var other = PackCounty.of(3);
        assertThat(templates.of(other)).isEmpty();
        assertThat(pack(own, number).state()).isEqualTo(KeptPack.State.READY);
        var refused = pack(other, number);
        assertThat(refused.state()).isEqualTo(KeptPack.State.FAILED);
        assertThat(refused.reason()).isEqualTo("no-template");
        templates.remove(own, number, "reviewer@test");
        assertThat(pack(own, number).reason()).isEqualTo("no-template");
    }

    private static KeptPack pack(County of, int template) {
        var plan =
                new PackPlan(
                        List.of(Section.COVER, Section.RANKING),
                        List.of(),
                        Naming.AS_THEY_ARE,
                        List.of(ChartFormat.PPTX),
                        Locale.SIMPLIFIED_CHINESE,
                        List.of(template));
        var leader = UseCases.get(People.class).leader(of);
        var order =
                UseCases.get(Bindery.class)
                        .order(of, PackCounty.edition(of), plan, leader.username());
        var id = ((Packs.Order.Taken) order).id();
        while (pack(of, id, true).isPresent()) {
            Thread.onSpinWait();
        }
        return pack(of, id, false).orElseThrow();
    }

    private static Optional<KeptPack> pack(County of, int id, boolean isOpen) {
        return UseCases.get(Packs.class).of(of).stream()
                .filter(each -> each.id() == id && each.isOpen() == isOpen)
                .findFirst();
    }
}
