package cn.fadu.export;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.audit.Audit;
import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.Datum;
import cn.fadu.chart.Lettering;
import cn.fadu.chart.RankingBars;
import cn.fadu.chart.Samples;
import cn.fadu.chart.Subject;
import cn.fadu.identity.CountyTerms;
import cn.fadu.identity.TestTerms;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

class CountyFontsTest {

    private static final String RARE = Character.toString(TestFonts.RARE);

    final CountyFonts fonts =
            new CountyFonts(
                    UseCases.get(TenantDatabase.class),
                    UseCases.get(CountyTerms.class),
                    UseCases.get(Audit.class),
                    UseCases.get(Clock.class));
    final County county = TestDatabase.newCounty();

    @Test
    void a_letter_that_only_the_countys_font_has_is_no_longer_missing() throws Exception {
        var chart = rare();
        assertThat(MissingLetters.in(chart)).containsExactly(RARE);

        assertThat(keep(TestFonts.withRareLetter())).isInstanceOf(FontUpload.Stored.class);

        var lettering = fonts.lettering(county);
        assertThat(MissingLetters.in(chart, lettering)).isEmpty();
        assertThat(text(Rendered.FILES.of(chart, ChartFormat.PDF, lettering))).contains(RARE + "镇");
        assertThat(ofd(Rendered.FILES.of(chart, ChartFormat.OFD, lettering))).contains(RARE);
        assertThat(Rendered.FILES.of(chart, ChartFormat.PNG, lettering))
                .isNotEqualTo(Rendered.of(chart, ChartFormat.PNG));
    }

    @Test
    void every_letter_it_has_is_set_in_it_and_taken_along() throws IOException {
        keep(TestFonts.withRareLetter());
        try (var pdf =
                Loader.loadPDF(
                        Rendered.FILES.of(rare(), ChartFormat.PDF, fonts.lettering(county)))) {
            var resources = pdf.getPage(0).getResources();
            var names = new java.util.ArrayList<String>();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                names.add(resources.getFont(name).getName());
            }
            assertThat(names).hasSizeGreaterThan(2);
        }
        assertThat(entries(Rendered.FILES.of(rare(), ChartFormat.OFD, fonts.lettering(county))))
                .filteredOn(name -> name.endsWith(".ttf"))
                .hasSize(3);
    }

    @Test
    void a_font_serves_its_own_county_alone_until_it_is_taken_away() {
        keep(TestFonts.withRareLetter());
        assertThat(fonts.lettering(TestDatabase.newCounty())).isEqualTo(Lettering.BUNDLED);
        assertThat(fonts.of(county)).extracting(CountyFonts.Font::by).containsExactly("reviewer");

        assertThat(fonts.remove(county, FontSlot.BODY, "reviewer")).isTrue();
        assertThat(fonts.remove(county, FontSlot.BODY, "reviewer")).isFalse();
        assertThat(fonts.lettering(county)).isEqualTo(Lettering.BUNDLED);
    }

    @Test
    void another_font_takes_the_place_of_the_first() {
        keep(TestFonts.with("法治"));
        keep(TestFonts.withRareLetter());
        assertThat(fonts.of(county)).hasSize(1);
        assertThat(fonts.lettering(county).draws(TestFonts.RARE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0000, 0x0004, 0x0008})
    void fonts_that_may_be_embedded_are_taken(int type) {
        assertThat(keep(TestFonts.permitting(type))).isInstanceOf(FontUpload.Stored.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0002, 0x0104, 0x0200})
    void fonts_whose_maker_forbids_it_are_refused(int type) {
        assertThat(keep(TestFonts.permitting(type)))
                .isInstanceOf(FontUpload.EmbeddingForbidden.class);
        assertThat(fonts.of(county)).isEmpty();
    }

    @Test
    void what_is_no_font_is_refused_with_the_reason() {
        assertThat(keep(new byte[0])).isInstanceOf(FontUpload.Unreadable.class);
        assertThat(keep("<html>".repeat(9).getBytes(US_ASCII)))
                .isInstanceOf(FontUpload.Unreadable.class);
        assertThat(keep("ttcf and so on".getBytes(US_ASCII)))
                .isInstanceOf(FontUpload.Unreadable.class);
        assertThat(keep("OTTO and so on".getBytes(US_ASCII)))
                .isInstanceOf(FontUpload.PostScriptOutlines.class);
        assertThat(keep(TestFonts.with("Az"))).isInstanceOf(FontUpload.WithoutChinese.class);
        assertThat(keep(new byte[FontCheck.LARGEST + 1])).isInstanceOf(FontUpload.TooLarge.class);
    }

    @Test
    void a_font_cut_off_anywhere_is_refused_and_breaks_nothing() {
        var whole = TestFonts.with("法治政府");
        for (int length = 12; length < whole.length - 64; length += whole.length / 9) {
            assertThat(keep(java.util.Arrays.copyOf(whole, length)))
                    .isInstanceOf(FontUpload.Unreadable.class);
        }
        assertThat(fonts.of(county)).isEmpty();
    }

    @Test
    void a_county_whose_storage_is_used_up_keeps_no_more_fonts() {
        TestTerms.storage(county, 0);
        assertThat(keep(TestFonts.with("法"))).isInstanceOf(FontUpload.NoRoom.class);
        assertThat(fonts.of(county)).isEmpty();

        TestTerms.storage(county, 1_000);
        assertThat(keep(TestFonts.with("法"))).isInstanceOf(FontUpload.Stored.class);
    }

    private FontUpload keep(byte[] file) {
        return fonts.keep(county, FontSlot.BODY, "仿宋.ttf", file, "reviewer");
    }

    private static ChartSpec rare() {
        var caption = Samples.ranking().caption();
        var name = RARE + "镇";
        return RankingBars.of(
                caption,
                "得分",
                List.of(RankingBars.Bar.of(new Subject(name, name), "1", Datum.of(88.5))));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String ofd(byte[] file) throws Exception {
        try (var reader = new OFDReader(new ByteArrayInputStream(file))) {
            return String.join("", new ContentExtractor(reader).getPageContent(1));
        }
    }

    private static List<String> entries(byte[] zip) throws IOException {
        var names = new java.util.ArrayList<String>();
        try (var file = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = file.getNextEntry(); entry != null; entry = file.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
