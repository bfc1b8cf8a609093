package cn.fadu.export.print;

import cn.fadu.chart.ChartFont;
import cn.fadu.chart.PlacedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.ofdrw.core.basicStructure.res.resources.Fonts;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.text.font.CT_Font;
import org.ofdrw.graphics2d.OFDGraphicsDocument;

/** The fonts of an OFD file, each cut down to the letters that its pages use. */
final class OfdFonts {

    private final Map<ChartFont, ST_ID> ids = new EnumMap<>(ChartFont.class);

    private OfdFonts() {}

    static OfdFonts of(List<Leaf> leaves, OFDGraphicsDocument document, Path folder)
            throws IOException {
        var fonts = new OfdFonts();
        var resources = new Fonts();
        for (var font : ChartFont.values()) {
            var letters = letters(leaves, font);
            if (!letters.isEmpty()) {
                fonts.add(font, letters, resources, document, folder);
            }
        }
        document.resMgr.pubRes().addResource(resources);
        return fonts;
    }

    ST_ID id(ChartFont font) {
        var id = ids.get(font);
        if (id == null) {
            throw new IllegalStateException("No text was announced in " + font);
        }
        return id;
    }

    private void add(
            ChartFont font,
            TreeSet<Integer> letters,
            Fonts resources,
            OFDGraphicsDocument document,
            Path folder)
            throws IOException {
        var name = "font-%s.ttf".formatted(font.name().toLowerCase(java.util.Locale.ROOT));
        var file = folder.resolve(name);
        Files.write(file, subset(font, letters));
        document.docDir.addResource(file);
        var id = document.newID();
        resources.addFont(
                new CT_Font()
                        .setID(id)
                        .setFontName(ChartFont.FAMILY)
                        .setFamilyName(ChartFont.FAMILY)
                        .setBold(font == ChartFont.BOLD)
                        .setFontFile(name));
        ids.put(font, id);
    }

    private static byte[] subset(ChartFont font, TreeSet<Integer> letters) throws IOException {
        try (var file = font.file();
                var parsed =
                        new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()))) {
            var subsetter = new TTFSubsetter(parsed);
            subsetter.addAll(letters);
            var bytes = new java.io.ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return bytes.toByteArray();
        }
    }

    private static TreeSet<Integer> letters(List<Leaf> leaves, ChartFont font) {
        var letters = new TreeSet<Integer>();
        leaves.stream()
                .flatMap(leaf -> leaf.texts().stream())
                .filter(text -> ChartFont.of(text.bold()) == font)
                .map(PlacedText::text)
                .forEach(text -> text.codePoints().forEach(letters::add));
        return letters;
    }
}
