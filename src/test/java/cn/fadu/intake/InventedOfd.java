package cn.fadu.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest OFD file that holds some lines, or words in their places, on its pages. */
public final class InventedOfd {

    private static final int LINE_HEIGHT = 10;

    /** Words that begin so far from the paper's left and upper edges. */
    record Placed(int left, int top, String words) {}

    private InventedOfd() {}

    public static byte[] of(List<List<String>> pages) throws IOException {
        return written(pages.stream().map(InventedOfd::page).toList());
    }

    /** A page on which each character is a step of its own from the one before it. */
    static byte[] placed(List<Placed> words) throws IOException {
        return written(
                List.of(
                        page(
                                words.stream()
                                        .map(InventedOfd::words)
                                        .collect(Collectors.joining()))));
    }

    private static byte[] written(List<String> pages) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "OFD.xml",
                    xml(
                            "OFD",
                            "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"));
            put(zip, "Doc_0/Document.xml", xml("Document", list(pages.size())));
            for (var page = 0; page < pages.size(); page++) {
                put(zip, "Doc_0/Pages/Page_%d/Content.xml".formatted(page), pages.get(page));
            }
        }
        return bytes.toByteArray();
    }

    private static String list(int pages) {
        return IntStream.range(0, pages)
                .mapToObj(
                        page ->
                                "<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>"
                                        .formatted(page + 1, page))
                .collect(Collectors.joining("", "<ofd:Pages>", "</ofd:Pages>"));
    }

    private static String page(List<String> lines) {
        return page(
                IntStream.range(0, lines.size())
                        .mapToObj(i -> line((i + 3) * LINE_HEIGHT, lines.get(i)))
                        .collect(Collectors.joining()));
    }

    private static String page(String objects) {
        return xml("Page", "<ofd:Content><ofd:Layer>" + objects + "</ofd:Layer></ofd:Content>");
    }

    private static String words(Placed placed) {
        return "<ofd:TextObject Boundary=\"%d %d 60 5\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g %d 4\">%s</ofd:TextCode></ofd:TextObject>"
                .formatted(
                        placed.left(), placed.top(), placed.words().length() - 1, placed.words());
    }

    private static String line(int y, String text) {
        return "<ofd:TextObject Boundary=\"20 %d 160 8\"><ofd:TextCode X=\"0\" Y=\"6\">%s</ofd:TextCode></ofd:TextObject>"
                .formatted(y, text);
    }

    private static String xml(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:%1$s xmlns:ofd=\"http://www.ofdspec.org/2016\">%2$s</ofd:%1$s>"
                .formatted(root, content);
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
