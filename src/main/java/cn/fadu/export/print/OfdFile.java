package cn.fadu.export.print;

import cn.fadu.chart.Lettering;
import cn.fadu.chart.Lettering.Piece;
import cn.fadu.chart.PlacedText;
import cn.fadu.chart.ServerRenderer;
import cn.fadu.export.paper.Paper;
import cn.fadu.export.paper.Progress;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import org.dom4j.DocumentException;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.Type;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.pageDescription.color.color.CT_Color;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.graphics2d.OFDGraphicsDocument;

/**
 * Pages as OFD (GB/T 33190): shapes as paths, texts as texts that can be searched, in fonts of
 * which only the letters used are in the file.
 */
public final class OfdFile {

    private static final double MM = 25.4 / 72;

    private final List<Leaf> leaves;
    private final OFDGraphicsDocument document;
    private final OfdFonts fonts;
    private final Lettering lettering;

    private OfdFile(
            List<Leaf> leaves, OFDGraphicsDocument document, OfdFonts fonts, Lettering lettering) {
        this.leaves = leaves;
        this.document = document;
        this.fonts = fonts;
        this.lettering = lettering;
    }

    public static byte[] of(Paper paper, ServerRenderer renderer, Progress progress) {
        return of(paper, renderer, progress, Lettering.BUNDLED);
    }

    public static byte[] of(
            Paper paper, ServerRenderer renderer, Progress progress, Lettering lettering) {
        return of(new PaperLayout(paper, renderer).leaves(progress), lettering);
    }

    /** Pages that were laid out elsewhere. */
    public static byte[] of(List<Leaf> leaves, Lettering lettering) {
        var bytes = new ByteArrayOutputStream();
        try (var folder = new TemporaryFolder()) {
            write(leaves, lettering, bytes, folder.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(
            List<Leaf> leaves, Lettering lettering, ByteArrayOutputStream bytes, Path folder)
            throws IOException, DocumentException {
        try (var document = new OFDGraphicsDocument(bytes)) {
            var fonts = OfdFonts.of(leaves, lettering, document, folder);
            new OfdFile(leaves, document, fonts, lettering).write();
        }
    }

    private void write() throws IOException, DocumentException {
        for (var index = 0; index < leaves.size(); index++) {
            var leaf = leaves.get(index);
            var surface = document.newPage(leaf.width() * MM, leaf.height() * MM);
            surface.scale(MM, MM);
            leaf.paintShapes(surface);
            write(leaf, index);
        }
    }

    /** Texts lie on a layer above the shapes. */
    private void write(Leaf leaf, int index) throws IOException, DocumentException {
        var layer = new CT_Layer();
        layer.setType(Type.Foreground);
        layer.setObjID(document.newID());
        var box = new ST_Box(0, 0, leaf.width() * MM, leaf.height() * MM);
        for (var text : leaf.texts()) {
            if (!text.text().isBlank()) {
                lettering.pieces(text).stream()
                        .map(piece -> object(text, piece, box))
                        .forEach(layer::addPageBlock);
            }
        }
        var page = document.docDir.getPages().getByIndex(index);
        page.getContent().getContent().addLayer(layer);
    }

    private TextObject object(PlacedText text, Piece piece, ST_Box box) {
        var place = AffineTransform.getScaleInstance(MM, MM);
        place.concatenate(piece.place());
        var object = new TextObject(document.newID());
        object.setBoundary(box);
        object.setCTM(
                new ST_Array(
                        place.getScaleX(),
                        place.getShearY(),
                        place.getShearX(),
                        place.getScaleY(),
                        place.getTranslateX(),
                        place.getTranslateY()));
        object.setFont(fonts.id(piece.face()).ref());
        object.setSize((double) text.size());
        var colour = text.colour();
        object.setFillColor(CT_Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue()));
        object.addTextCode(code(piece, text.size()));
        return object;
    }

    /** Where each letter stands behind the one before it. */
    private static TextCode code(Piece text, float size) {
        var code = new TextCode().setContent(text.text()).setCoordinate(0d, 0d);
        var letters = text.text().codePoints().toArray();
        var font = text.face();
        var steps =
                java.util.Arrays.stream(letters)
                        .limit(Math.max(0, letters.length - 1))
                        .mapToDouble(each -> font.width(Character.toString(each), size));
        return letters.length > 1 ? code.setDeltaX(boxed(steps)) : code;
    }

    private static Double[] boxed(DoubleStream steps) {
        return steps.map(step -> Math.round(step * 1000) / 1000.0).boxed().toArray(Double[]::new);
    }
}
