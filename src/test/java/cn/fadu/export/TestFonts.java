package cn.fadu.export;

import cn.fadu.chart.ChartFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Small fonts cut out of the bundled one, and made odd where a test asks for it. */
public final class TestFonts {

    /** A letter for private use: the bundled font does not have it. */
    public static final int RARE = 0xE123;

    private static final int SUBTABLE = 12;

    private TestFonts() {}

    static byte[] with(String letters) {
        try (var file = ChartFont.REGULAR.file();
                var font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()))) {
            var tables =
                    List.of(
                            "OS/2", "name", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp",
                            "post");
            var subsetter = new TTFSubsetter(font, tables);
            letters.codePoints().forEach(subsetter::add);
            var bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 法 and, drawn like 吉, the letter that no other font has. */
    public static byte[] withRareLetter() {
        var font = with("法吉");
        var table = ByteBuffer.wrap(font);
        int cmap = table(font, "cmap") + SUBTABLE;
        int segments = table.getShort(cmap + 6) / 2;
        int ends = cmap + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int at = 2 * index(table, starts, segments, '吉');
        int delta = table.getShort(deltas + at) + '吉' - RARE;
        table.putShort(ends + at, (short) RARE);
        table.putShort(starts + at, (short) RARE);
        table.putShort(deltas + at, (short) delta);
        return sorted(font, table, ends, starts, deltas, segments);
    }

    /** With the given word about embedding in its OS/2 table. */
    static byte[] permitting(int type) {
        var font = with("法治");
        ByteBuffer.wrap(font).putShort(table(font, "OS/2") + 8, (short) type);
        return font;
    }

    /** Segments must stand in the order of their letters; only the last but one may have moved. */
    private static byte[] sorted(
            byte[] font, ByteBuffer table, int ends, int starts, int deltas, int segments) {
        for (int first = 0; first + 2 < segments; first++) {
            if (Short.toUnsignedInt(table.getShort(starts + 2 * first))
                    > Short.toUnsignedInt(table.getShort(starts + 2 * first + 2))) {
                for (int base : List.of(ends, starts, deltas)) {
                    short one = table.getShort(base + 2 * first);
                    table.putShort(base + 2 * first, table.getShort(base + 2 * first + 2));
                    table.putShort(base + 2 * first + 2, one);
                }
            }
        }
        return font;
    }

    private static int index(ByteBuffer table, int starts, int segments, int letter) {
        for (int at = 0; at < segments; at++) {
            if (Short.toUnsignedInt(table.getShort(starts + 2 * at)) == letter) {
                return at;
            }
        }
        throw new IllegalStateException("No segment begins with this letter");
    }

    private static int table(byte[] font, String name) {
        var directory = ByteBuffer.wrap(font);
        for (int at = 12; at < 12 + 16 * directory.getShort(4); at += 16) {
            if (new String(font, at, 4, StandardCharsets.US_ASCII).equals(name)) {
                return directory.getInt(at + 8);
            }
        }
        throw new IllegalStateException("No table " + name);
    }
}
