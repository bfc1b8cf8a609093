package cn.fadu.export.office;

import cn.fadu.export.office.TemplateVerdict.Fault;
import cn.fadu.export.office.TemplateVerdict.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;

/** A document whose styles, header and footer stay and whose named places are filled. */
final class WordTemplate {

    /** The place where the paper comes, by either of its names. */
    static final Set<String> CONTENT = Set.of("content", "内容");

    private static final String ANCHOR = "\uE000fadu\uE000";
    private static final Set<String> PARTS =
            Set.of(
                    XWPFRelation.DOCUMENT.getContentType(),
                    XWPFRelation.TEMPLATE.getContentType(),
                    XWPFRelation.HEADER.getContentType(),
                    XWPFRelation.FOOTER.getContentType());

    private final XWPFDocument document;
    private final XWPFParagraph anchor;
    private final int before;

    private WordTemplate(XWPFDocument document) {
        this.document = document;
        this.anchor =
                document.getParagraphs().stream()
                        .filter(each -> each.getText().contains(ANCHOR))
                        .findFirst()
                        .orElseThrow();
        this.before = document.getBodyElements().size();
    }

    static Optional<Refused> fault(byte[] file) throws IOException {
        try (var pack = OPCPackage.open(new ByteArrayInputStream(file))) {
            var places = Map.<String, String>of();
            var content = false;
            for (var part : parts(pack)) {
                var text = WordPlaces.of(part);
                var unknown = text.unknown();
                if (unknown.isPresent()) {
                    return Optional.of(new Refused(Fault.UNKNOWN_PLACE, unknown.get()));
                }
                content |= isBody(part) && text.fill(places, ANCHOR);
            }
            return content ? Optional.empty() : Optional.of(new Refused(Fault.NO_CONTENT, ""));
        } catch (InvalidFormatException damaged) {
            return Optional.of(new Refused(Fault.DAMAGED, ""));
        }
    }

    private static List<PackagePart> parts(OPCPackage pack) throws InvalidFormatException {
        return pack.getParts().stream()
                .filter(part -> PARTS.contains(part.getContentType()))
                .toList();
    }

    private static boolean isBody(PackagePart part) {
        return part.getContentType().contains(".main+xml");
    }

    /** With its places filled, and one of them kept for the paper. */
    static WordTemplate opened(byte[] file, Map<String, String> places) throws IOException {
        try {
            var pack = OPCPackage.open(new ByteArrayInputStream(file));
            for (var part : parts(pack)) {
                var text = WordPlaces.of(part);
                text.fill(places, ANCHOR);
                text.write(part);
            }
            pack.replaceContentType(
                    XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
            return new WordTemplate(new XWPFDocument(pack));
        } catch (InvalidFormatException damaged) {
            throw new UnwritableFile(damaged);
        }
    }

    XWPFDocument document() {
        return document;
    }

    /** The template's own style of headings; its name is the same in every language. */
    static Optional<String> style(XWPFDocument document, String name) {
        var styles = document.getStyles();
        return styles == null
                ? Optional.empty()
                : styles.getStyles().stream()
                        .filter(style -> name.equalsIgnoreCase(style.getName()))
                        .map(XWPFStyle::getStyleId)
                        .findFirst();
    }

    /** What was written behind the end of the document goes to its place. */
    void settle() {
        var body = document.getBodyElements();
        var written = List.copyOf(body.subList(before, body.size()));
        try (var place = anchor.getCTP().newCursor()) {
            for (var element : written) {
                try (var moved = xml(element).newCursor()) {
                    moved.moveXml(place);
                }
            }
            place.removeXml();
        }
    }

    private static org.apache.xmlbeans.XmlObject xml(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> paragraph.getCTP();
            case org.apache.poi.xwpf.usermodel.XWPFTable table -> table.getCTTbl();
            default -> throw new IllegalStateException("Nobody writes " + element);
        };
    }
}
