package cn.fadu.export;

import cn.fadu.chart.OwnFont;
import cn.fadu.export.FontUpload.EmbeddingForbidden;
import cn.fadu.export.FontUpload.PostScriptOutlines;
import cn.fadu.export.FontUpload.Stored;
import cn.fadu.export.FontUpload.TooLarge;
import cn.fadu.export.FontUpload.Unreadable;
import cn.fadu.export.FontUpload.WithoutChinese;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Looks a font file through before anything is made with it. */
final class FontCheck {

    static final int LARGEST = 30 << 20;

    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE = 0x74727565;
    private static final int POST_SCRIPT = 0x4F54544F;

    /** The bits of OS/2's fsType: restricted, no subsetting, bitmaps alone. */
    private static final int RESTRICTED = 0x0002;

    private static final int PERMISSIONS = 0x000E;
    private static final int NO_SUBSET = 0x0100;
    private static final int BITMAPS = 0x0200;

    private FontCheck() {}

    static FontUpload of(byte[] file) {
        if (file.length > LARGEST) {
            return new TooLarge(LARGEST);
        }
        return switch (file.length < 12 ? 0 : ByteBuffer.wrap(file).getInt()) {
            case TRUE_TYPE, APPLE -> parsed(file);
            case POST_SCRIPT -> new PostScriptOutlines();
            default -> new Unreadable();
        };
    }

    /**
     * A damaged file makes the parsers fail in ways of their own, and all of them mean one thing.
     */
    private static FontUpload parsed(byte[] file) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            var family = family(font);
            if (forbidden(font)) {
                return new EmbeddingForbidden(family);
            }
            return OwnFont.of(family, file).draws('法')
                    ? new Stored(family)
                    : new WithoutChinese(family);
        } catch (IOException | FontFormatException | RuntimeException damaged) {
            return new Unreadable();
        }
    }

    private static String family(TrueTypeFont font) throws IOException {
        return Optional.ofNullable(font.getNaming())
                .flatMap(naming -> Optional.ofNullable(naming.getFontFamily()))
                .map(name -> name.replaceAll("[^\\p{L}\\p{N} _-]", "").strip())
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, Math.min(60, name.length())))
                .orElse("Own");
    }

    private static boolean forbidden(TrueTypeFont font) throws IOException {
        var os2 = font.getOS2Windows();
        if (os2 == null) {
            return false;
        }
        int type = os2.getFsType();
        return (type & PERMISSIONS) == RESTRICTED || (type & (NO_SUBSET | BITMAPS)) != 0;
    }
}
