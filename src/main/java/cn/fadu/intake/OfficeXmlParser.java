package cn.fadu.intake;

import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.parsers.SAXParser;
import org.apache.tika.exception.TikaException;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.XMLReader;

/**
 * Tika's own parser of XML, which fetches nothing and multiplies nothing, with {@link OfficeXml}.
 */
final class OfficeXmlParser extends SAXParser {

    private final SAXParser parser;
    private final Supplier<Optional<OpenTable>> table;

    OfficeXmlParser(Supplier<Optional<OpenTable>> table) throws TikaException {
        this.parser = XMLReaderUtils.getSAXParser();
        this.table = table;
    }

    @Override
    public XMLReader getXMLReader() throws SAXException {
        return new OfficeXml(parser.getXMLReader(), table);
    }

    @Override
    @SuppressWarnings("deprecation") // nobody asks for SAX 1, but the type wants an answer
    public Parser getParser() throws SAXException {
        return parser.getParser();
    }

    @Override
    public boolean isNamespaceAware() {
        return parser.isNamespaceAware();
    }

    @Override
    public boolean isValidating() {
        return parser.isValidating();
    }

    @Override
    public void setProperty(String name, Object value)
            throws SAXNotRecognizedException, SAXNotSupportedException {
        parser.setProperty(name, value);
    }

    @Override
    public Object getProperty(String name)
            throws SAXNotRecognizedException, SAXNotSupportedException {
        return parser.getProperty(name);
    }
}
