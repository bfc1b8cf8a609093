package cn.fadu.export.print;

import cn.fadu.chart.Lettering;
import cn.fadu.chart.Typeface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    private final Map<Typeface, ST_ID> ids = new HashMap<>();

    private OfdFonts() {}

    static OfdFonts of(
            List<Leaf> leaves, Lettering lettering, OFDGraphicsDocument document, Path folder)
            throws IOException {
        var fonts = new OfdFonts();
        var resources = new Fonts();
        for (var each : letters(leaves, lettering).entrySet()) {
            fonts.add(each.getKey(), each.getValue(), resources, document, folder);
        }
        document.resMgr.pubRes().addResource(resources);
        return fonts;
    }

    ST_ID id(Typeface font) {
        var id = ids.get(font);
        if (id == null) {
            throw new IllegalStateException("No text was announced in " + font);
        }
        return id;
    }

    private void add(
            Typeface font,
            TreeSet<Integer> letters,
            Fonts resources,
            OFDGraphicsDocument document,
            Path folder)
            throws IOException {
        var name = "font-%d.ttf".formatted(ids.size() + 1);
        var file = folder.resolve(name);
        Files.write(file, subset(font, letters));
        document.docDir.addResource(file);
        var id = document.newID();
        resources.addFont(
                new CT_Font()
                        .setID(id)
                        .setFontName(font.family())
                        .setFamilyName(font.family())
                        .setBold(font.isBold())
                        .setFontFile(name));
        ids.put(font, id);
    }

    private static byte[] subset(Typeface font, TreeSet<Integer> letters) throws IOException {
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

    private static Map<Typeface, TreeSet<Integer>> letters(List<Leaf> leaves, Lettering lettering) {
        var letters = new LinkedHashMap<Typeface, TreeSet<Integer>>();
        leaves.stream()
                .flatMap(leaf -> leaf.texts().stream())
                .filter(text -> !text.text().isBlank())
                .flatMap(text -> lettering.pieces(text).stream())
                .forEach(
                        piece ->
                                piece.text()
                                        .codePoints()
                                        .forEach(
                                                letters.computeIfAbsent(
                                                                piece.face(), _ -> new TreeSet<>())
                                                        ::add));
        return letters;
    }
}
