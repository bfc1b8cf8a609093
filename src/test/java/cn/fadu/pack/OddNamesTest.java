package cn.fadu.pack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.UseCases;
import cn.fadu.chart.Lettering;
import cn.fadu.chart.OwnFont;
import cn.fadu.chart.ServerRenderer;
import cn.fadu.export.ChartFormat;
import cn.fadu.export.Naming;
import cn.fadu.export.TestFonts;
import cn.fadu.export.paper.Progress;
import cn.fadu.identity.People;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/** Names that nobody expects, in the packs that bring their letters along. */
class OddNamesTest {

    private static final ServerRenderer RENDERER = new ServerRenderer();

    private static final List<String> PRINTABLE =
            List.of(
                    "长".repeat(1000),
                    "\u202e反向\u200f街道",
                    "x".repeat(300),
                    "A\u0301 B 镇",
                    "<b>&\"'镇",
                    "=1+1 镇");

    @AfterAll
    static void close() {
        RENDERER.close();
    }

    private static Printing printing(List<String> names, Lettering lettering) {
        var plan =
                new PackPlan(
                        List.of(
                                Section.COVER,
                                Section.SUMMARY,
                                Section.RANKING,
                                Section.HEATMAP,
                                Section.TOWNSHIPS,
                                Section.SOURCES),
                        List.of(),
                        Naming.AS_THEY_ARE,
                        PackPlan.FORMATS,
                        Locale.SIMPLIFIED_CHINESE);
        var paper = new PackContents(Wholes.named(names), plan).paper();
        return new Printing(paper, RENDERER, new Dress(lettering, Map.of(), Map.of()));
    }

    private static byte[] file(Printing printing, ChartFormat format) {
        return printing.file(format, Progress.UNWATCHED).content();
    }

    @Test
    void long_names_and_marks_of_direction_are_printed_within_the_page() throws Exception {
        var printing = printing(PRINTABLE, Lettering.BUNDLED);
        assertThat(printing.missingLetters()).isEmpty();
        try (var document = Loader.loadPDF(file(printing, ChartFormat.PDF))) {
            var inside = new Inside();
            var text = inside.getText(document).replaceAll("\\s", "");
            assertThat(inside.outside).isEmpty();
            assertThat(text).contains("反向街道", "=1+1镇", "<b>&\"'镇", "长".repeat(9));
            assertThat(text).doesNotContain("\u202e", "\u200f", "长".repeat(200));
        }
        var ofd = ofd(file(printing, ChartFormat.OFD));
        assertThat(ofd).contains("反向街道", "=1+1镇", "长".repeat(9));
        assertThat(ofd).doesNotContain("\u202e", "\u200f", "长".repeat(200));
    }

    @Test
    void an_emoji_and_rare_characters_are_reported_one_by_one() {
        var missing = printing(List.of("笑😀乡", "𠮷野镇", "㐂镇", "云源镇"), Lettering.BUNDLED);
        assertThat(missing.missingLetters()).contains("😀", "𠮷").doesNotContain("镇", "云");
        var drawn = Lettering.BUNDLED.draws("㐂".codePointAt(0));
        assertThat(missing.missingLetters().contains("㐂")).isEqualTo(!drawn);
    }

    @Test
    void a_rare_character_of_the_countys_own_font_is_printed() throws Exception {
        var rare = Character.toString(TestFonts.RARE);
        var own = new Lettering(own(), Optional.empty());
        var printing = printing(List.of(rare + "野镇", "云源镇"), own);
        assertThat(printing.missingLetters()).isEmpty();
        try (var document = Loader.loadPDF(file(printing, ChartFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(document)).contains(rare + "野镇");
        }
        assertThat(ofd(file(printing, ChartFormat.OFD))).contains(rare + "野镇");
    }

    private static Optional<OwnFont> own() throws Exception {
        return Optional.of(OwnFont.of("Own", TestFonts.withRareLetter()));
    }

    @Test
    void a_pack_without_its_letters_is_made_in_the_formats_that_need_none() {
        var county = PackCounty.named(List.of("𠮷野镇", "笑😀乡", "云源镇"));
        var edition = PackCounty.edition(county);
        var leader = UseCases.get(People.class).leader(county);
        var plan =
                new PackPlan(
                        List.of(Section.COVER, Section.RANKING),
                        List.of(),
                        Naming.AS_THEY_ARE,
                        PackPlan.FORMATS,
                        Locale.SIMPLIFIED_CHINESE);
        UseCases.get(Bindery.class).order(county, edition, plan, leader.username());
        var packs = UseCases.get(Packs.class);
        while (packs.of(county).getFirst().isOpen()) {
            Thread.onSpinWait();
        }

        var pack = packs.of(county).getFirst();
        assertThat(pack.missing()).contains("𠮷", "😀");
        assertThat(pack.files())
                .containsOnlyKeys(ChartFormat.PPTX, ChartFormat.DOCX, ChartFormat.XLSX);
    }

    private static String ofd(byte[] file) throws Exception {
        try (var reader = new OFDReader(new ByteArrayInputStream(file))) {
            var text = new StringBuilder();
            for (var page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(String.join("", new ContentExtractor(reader).getPageContent(page)));
            }
            return text.toString().replaceAll("\\s", "");
        }
    }

    /** Notes every letter that stands outside of its page. */
    private static final class Inside extends PDFTextStripper {

        private final java.util.ArrayList<String> outside = new java.util.ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            var isWithin =
                    text.getXDirAdj() >= 0
                            && text.getXDirAdj() + text.getWidthDirAdj() <= text.getPageWidth()
                            && text.getYDirAdj() >= 0
                            && text.getYDirAdj() <= text.getPageHeight();
            if (!isWithin) {
                outside.add(text.getUnicode());
            }
            super.processTextPosition(text);
        }
    }
}
