package cn.fadu.intake;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Hears the XML of a word processor's file just before Tika's parser does, and tells the table that
 * is being read what the parser leaves out: cells over several columns and rows that begin further
 * right. What belongs to no text of the report is not passed on, so that parser and table always
 * mean the same cell.
 */
final class OfficeXml extends XMLFilterImpl {

    private static final Set<String> WORD =
            Set.of(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main");

    /** Text boxes, and what a text was like before somebody changed or deleted it. */
    private static final Set<String> UNREAD =
            Set.of("textbox", "tcPrChange", "trPrChange", "pPrChange", "tracked-changes");

    /** Of a drawing that is written in two ways, the parser reads the older one. */
    private static final String NEWER_DRAWING = "Choice";

    private static final String DRAWINGS =
            "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private final Supplier<Optional<OpenTable>> table;

    /** How deep in something that is not read; 0 outside of such. */
    private int unread;

    /**
     * @param table the innermost of the tables that are being read
     */
    OfficeXml(XMLReader parent, Supplier<Optional<OpenTable>> table) {
        super(parent);
        this.table = table;
    }

    @Override
    public void startElement(String uri, String local, String qName, Attributes attributes)
            throws SAXException {
        if (unread > 0 || isUnread(uri, local)) {
            unread++;
            return;
        }
        super.startElement(uri, local, qName, attributes);
        if (WORD.contains(uri)) {
            table.get().ifPresent(open -> tell(open, local, value(attributes)));
        }
    }

    private static boolean isUnread(String uri, String local) {
        return UNREAD.contains(local) || (local.equals(NEWER_DRAWING) && uri.equals(DRAWINGS));
    }

    private static void tell(OpenTable table, String local, String value) {
        switch (local) {
            case "gridBefore" -> table.indent(value);
            case "gridSpan" -> table.widen(value);
            case "hMerge" -> {
                if (!value.equals("restart")) {
                    table.joinLeft();
                }
            }
            default -> {} // no matter to a table's columns
        }
    }

    /** In whichever of the two namespaces. */
    private static String value(Attributes attributes) {
        return IntStream.range(0, attributes.getLength())
                .filter(at -> attributes.getLocalName(at).equals("val"))
                .mapToObj(attributes::getValue)
                .findFirst()
                .orElse("");
    }

    @Override
    public void endElement(String uri, String local, String qName) throws SAXException {
        if (unread > 0) {
            unread--;
            return;
        }
        super.endElement(uri, local, qName);
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (unread == 0) {
            super.characters(characters, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        if (unread == 0) {
            super.ignorableWhitespace(characters, start, length);
        }
    }
}
