package cn.fadu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What LibreOffice shows of files, kept as pictures. */
public final class Pictures {

    private static final int DOTS_PER_INCH = 80;
    private static final int MINUTES = 10;

    private Pictures() {}

    /** Makes PDF of them, with one start of the office for all. */
    public static void convert(List<Path> files, Path into)
            throws IOException, InterruptedException {
        var profile = into.resolve("profile").toAbsolutePath().toUri();
        var command =
                Stream.concat(
                                Stream.of(
                                        "soffice",
                                        "-env:UserInstallation=" + profile,
                                        "--headless",
                                        "--convert-to",
                                        "pdf",
                                        "--outdir",
                                        into.toString()),
                                files.stream().map(Path::toString))
                        .toList();
        var office =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(into.resolve("soffice.log").toFile())
                        .start();
        assertThat(office.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    }

    /** Keeps each page as a picture beside the others; returns all the text, without spaces. */
    public static String of(Path pdf, Path folder, String name) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var renderer = new PDFRenderer(document);
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                var picture = renderer.renderImageWithDPI(page, DOTS_PER_INCH);
                assertThat(inked(picture)).as("%s, page %d", pdf, page + 1).isPositive();
                var kept = "%s-%02d.png".formatted(name, page + 1);
                ImageIO.write(picture, "png", folder.resolve(kept).toFile());
            }
            return unbroken(new PDFTextStripper().getText(document));
        }
    }

    private static long inked(BufferedImage picture) {
        return Stream.iterate(0, y -> y < picture.getHeight(), y -> y + 1)
                .flatMap(
                        y ->
                                Stream.iterate(0, x -> x < picture.getWidth(), x -> x + 1)
                                        .filter(x -> (picture.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF))
                .limit(100)
                .count();
    }

    public static String unbroken(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
    }
}
