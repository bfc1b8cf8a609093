package cn.fadu.pack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.chart.Lettering;
import cn.fadu.chart.ServerRenderer;
import cn.fadu.export.ChartFormat;
import cn.fadu.export.Pictures;
import cn.fadu.export.office.StartingTemplates;
import cn.fadu.export.paper.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Has LibreOffice open whole packs, with and without a template, and keeps what it shows. */
@Tag("looks")
class PackLooksTest {

    private static final Path FOLDER = Path.of("target", "looks", "packs");
    private static final List<ChartFormat> OFFICE =
            List.of(ChartFormat.PPTX, ChartFormat.DOCX, ChartFormat.XLSX);

    @BeforeAll
    static void everything_is_written_and_opened_once() throws Exception {
        Files.createDirectories(FOLDER);
        var office = new ArrayList<Path>();
        try (var renderer = new ServerRenderer()) {
            for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                var plain = printing(locale, renderer, Dress.PLAIN);
                for (var format : OFFICE) {
                    office.add(write(plain, format, name(format, locale, "plain")));
                }
                write(plain, ChartFormat.PDF, name(ChartFormat.PDF, locale, "plain"));
                var own = printing(locale, renderer, own(locale));
                office.add(write(own, ChartFormat.PPTX, name(ChartFormat.PPTX, locale, "own")));
                office.add(write(own, ChartFormat.DOCX, name(ChartFormat.DOCX, locale, "own")));
            }
        }
        Pictures.convert(office, FOLDER);
    }

    private static Dress own(Locale locale) {
        var templates =
                Map.of(
                        ChartFormat.PPTX, StartingTemplates.slides(locale),
                        ChartFormat.DOCX, StartingTemplates.document(locale));
        var places = Map.of("title", "样县 2024", "subtitle", "会议材料", "county", "样县", "year", "2024");
        return new Dress(Lettering.BUNDLED, templates, places);
    }

    private static Printing printing(Locale locale, ServerRenderer renderer, Dress dress) {
        var plan = PackPlan.whole(ChartFormat.PPTX, locale);
        return new Printing(new PackContents(Wholes.of(18), plan).paper(), renderer, dress);
    }

    private static String name(ChartFormat format, Locale locale, String dress) {
        return "%s-%s-%s".formatted(locale.getLanguage(), dress, format.extension());
    }

    private static Path write(Printing printing, ChartFormat format, String name)
            throws IOException {
        var file = FOLDER.resolve(name + "." + format.extension());
        return Files.write(file, printing.file(format, Progress.UNWATCHED).content());
    }

    static Stream<String> names() {
        return Stream.of("zh", "en")
                .flatMap(
                        language ->
                                Stream.of(
                                                "plain-pptx",
                                                "plain-docx",
                                                "plain-xlsx",
                                                "plain-pdf",
                                                "own-pptx",
                                                "own-docx")
                                        .map(each -> language + "-" + each));
    }

    @ParameterizedTest
    @MethodSource("names")
    void an_office_shows_every_township_of_the_pack(String name) throws IOException {
        var text = Pictures.of(FOLDER.resolve(name + ".pdf"), FOLDER, name);
        for (var township : Wholes.of(18).overall()) {
            assertThat(text).contains(Pictures.unbroken(township.name()));
        }
        assertThat(text).doesNotContain("\uFFFD", "□", "{{");
    }
}
