package cn.fadu.intake;

import cn.fadu.intake.Refusal.Damaged;
import cn.fadu.intake.Refusal.TooComplex;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of an OFD file (GB/T 33190): its pages' text objects, put into lines by their height on
 * the page. Read as a stream and in memory, since ofdrw's reader unpacks to disk and resolves
 * entities.
 */
final class OfdFile {

    private static final double SAME_LINE_MM = 2.0;

    /** A run of text, the height of its box on the page, and where each character begins. */
    private record Run(double y, String text, double size, double[] lefts) {

        double left() {
            return lefts.length == 0 ? 0 : lefts[0];
        }
    }

    private final Map<String, byte[]> entries = new HashMap<>();
    private final PaperText paper = new PaperText(DocumentKind.OFD);

    private OfdFile() {}

    static ReadOutcome read(String name, byte[] bytes) {
        var file = new OfdFile();
        try {
            file.unpack(bytes);
            file.readPages();
        } catch (PaperText.TooMuch tooMuch) {
            return new TooComplex(tooMuch.what());
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            return new Damaged(DocumentKind.OFD.name());
        }
        return file.paper.report(name);
    }

    private void unpack(byte[] bytes) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml")) {
                    entries.put(plain(entry.getName()), zip.readAllBytes());
                }
            }
        }
    }

    private void readPages() throws XMLStreamException {
        var root =
                locations("OFD.xml", "DocRoot").stream().findFirst().orElse("Doc_0/Document.xml");
        var document = plain(root);
        for (var page : locations(document, "Page")) {
            readPage(resolved(document, page));
        }
    }

    private void readPage(String path) throws XMLStreamException {
        paper.startPage();
        for (var line : lines(runs(path))) {
            line.forEach(this::put);
            paper.endLine();
        }
        paper.endPage();
    }

    /** A table is often drawn column by column: what stands at one height is one line. */
    private static List<List<Run>> lines(List<Run> runs) {
        var lines = new ArrayList<List<Run>>();
        for (var run : runs.stream().sorted(Comparator.comparingDouble(Run::y)).toList()) {
            if (lines.isEmpty() || run.y() - lines.getLast().getFirst().y() > SAME_LINE_MM) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(run);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(Run::left)));
        return lines;
    }

    private void put(Run run) {
        for (var at = 0; at < run.text().length(); at++) {
            var left = run.lefts()[at];
            var width = OfdGlyphs.width(run.text().charAt(at)) * run.size();
            paper.put(run.text().substring(at, at + 1), left, left + width, run.size());
        }
    }

    /** The values of {@code BaseLoc}, or the texts, of all elements of a name. */
    private List<String> locations(String path, String element) throws XMLStreamException {
        var found = new ArrayList<String>();
        var xml = open(path);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(element)) {
                var base = xml.getAttributeValue(null, "BaseLoc");
                found.add(base == null ? xml.getElementText().strip() : base);
            }
        }
        return found;
    }

    private List<Run> runs(String path) throws XMLStreamException {
        var found = new ArrayList<Run>();
        var length = 0L;
        var xml = open(path);
        var glyphs = OfdGlyphs.NOWHERE;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("TextObject")) {
                glyphs = OfdGlyphs.of(xml);
            } else if (xml.getLocalName().equals("TextCode")) {
                var steps = xml.getAttributeValue(null, "DeltaX");
                var text = xml.getElementText();
                length += text.length();
                paper.expect(length);
                found.add(new Run(glyphs.top(), text, glyphs.size(), glyphs.lefts(text, steps)));
            }
        }
        return found;
    }

    private XMLStreamReader open(String path) throws XMLStreamException {
        var bytes = entries.get(path);
        if (bytes == null) {
            throw new XMLStreamException("No " + path);
        }
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    private static String resolved(String document, String location) {
        if (location.startsWith("/")) {
            return plain(location);
        }
        return plain(document.substring(0, document.lastIndexOf('/') + 1) + location);
    }

    private static String plain(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
