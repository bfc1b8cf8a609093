package cn.fadu.chart;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Reads, makes and writes the elements of a picture. */
final class SvgTree {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private SvgTree() {}

    static Document parse(String svg) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException
                | org.xml.sax.SAXException
                | java.io.IOException broken) {
            throw new IllegalStateException("ECharts wrote a broken picture", broken);
        }
    }

    static String write(Document document) {
        try {
            var factory = TransformerFactory.newDefaultInstance();
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            var transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var text = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException broken) {
            throw new IllegalStateException("A picture could not be written", broken);
        }
    }

    static Element append(Element parent, String name, Map<String, ?> attributes) {
        var element = parent.getOwnerDocument().createElementNS(NAMESPACE, name);
        new TreeMap<>(attributes)
                .forEach((attribute, value) -> element.setAttribute(attribute, plain(value)));
        parent.appendChild(element);
        return element;
    }

    static List<Element> elements(Element parent) {
        var found = new ArrayList<Element>();
        var all = parent.getElementsByTagName("*");
        for (var i = 0; i < all.getLength(); i++) {
            found.add((Element) all.item(i));
        }
        return found;
    }

    static List<Element> elements(Element parent, String name) {
        return elements(parent).stream().filter(each -> each.getLocalName().equals(name)).toList();
    }

    static void remove(Element element) {
        Node parent = element.getParentNode();
        if (parent != null) {
            parent.removeChild(element);
        }
    }

    static double number(Element element, String attribute, double otherwise) {
        var text = element.getAttribute(attribute);
        return text.isEmpty() ? otherwise : Double.parseDouble(text.replace("px", ""));
    }

    private static String plain(Object value) {
        return value instanceof Double number
                ? String.format(Locale.ROOT, "%.2f", number).replaceAll("\\.?0+$", "")
                : String.valueOf(value);
    }
}
