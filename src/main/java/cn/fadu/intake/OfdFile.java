package cn.fadu.intake;

import cn.fadu.intake.Refusal.Damaged;
import cn.fadu.intake.ReportText.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
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

    /** A run of text and where its box begins on the page, in millimetres. */
    private record Run(double x, double y, String text) {}

    private final Map<String, byte[]> entries = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Page> pages = new ArrayList<>();

    private OfdFile() {}

    static ReadOutcome read(String name, byte[] bytes) {
        var file = new OfdFile();
        try {
            file.unpack(bytes);
            file.readPages();
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            return new Damaged(DocumentKind.OFD.name());
        }
        return new ReportText(name, DocumentKind.OFD, file.text.toString(), List.of(), file.pages);
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
        var start = text.length();
        var line = Double.NaN;
        for (var run : runs(path)) {
            if (!Double.isNaN(line) && Math.abs(run.y() - line) > SAME_LINE_MM) {
                text.append('\n');
            }
            line = run.y();
            text.append(run.text());
        }
        text.append('\n');
        pages.add(new Page(pages.size() + 1, start, text.length()));
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
        var xml = open(path);
        var box = new double[] {0, 0};
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("TextObject")) {
                box = corner(xml.getAttributeValue(null, "Boundary"));
            } else if (xml.getLocalName().equals("TextCode")) {
                found.add(new Run(box[0], box[1], xml.getElementText()));
            }
        }
        return found;
    }

    private static double[] corner(@org.jspecify.annotations.Nullable String boundary) {
        var numbers = boundary == null ? new String[0] : boundary.strip().split("\\s+");
        return numbers.length < 2
                ? new double[] {0, 0}
                : new double[] {Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1])};
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
