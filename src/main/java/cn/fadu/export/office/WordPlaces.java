package cn.fadu.export.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The named places of one part of a document: content controls by their tag or title, and words in
 * double braces, which Word may have cut into several runs.
 */
final class WordPlaces {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Pattern BRACES = Pattern.compile("\\{\\{\\s*([^{}]{1,40}?)\\s*\\}\\}");

    /** What a template may ask for; each name in both languages. */
    static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("content", "content"),
                    Map.entry("内容", "content"),
                    Map.entry("title", "title"),
                    Map.entry("标题", "title"),
                    Map.entry("subtitle", "subtitle"),
                    Map.entry("副标题", "subtitle"),
                    Map.entry("notes", "notes"),
                    Map.entry("说明", "notes"),
                    Map.entry("county", "county"),
                    Map.entry("县", "county"),
                    Map.entry("year", "year"),
                    Map.entry("年度", "year"),
                    Map.entry("edition", "edition"),
                    Map.entry("期次", "edition"),
                    Map.entry("date", "date"),
                    Map.entry("日期", "date"));

    private final Document xml;

    private WordPlaces(Document xml) {
        this.xml = xml;
    }

    static WordPlaces of(PackagePart part) throws IOException {
        try (var content = part.getInputStream()) {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new WordPlaces(factory.newDocumentBuilder().parse(content));
        } catch (ParserConfigurationException | SAXException damaged) {
            throw new IOException(damaged);
        }
    }

    void write(PackagePart part) throws IOException {
        try (var content = part.getOutputStream()) {
            var factory = TransformerFactory.newDefaultInstance();
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            factory.newTransformer().transform(new DOMSource(xml), new StreamResult(content));
        } catch (TransformerException impossible) {
            throw new IOException(impossible);
        }
    }

    /** A name in braces that stands for nothing. */
    Optional<String> unknown() {
        return elements("p").stream()
                .flatMap(paragraph -> BRACES.matcher(text(paragraph)).results())
                .map(found -> found.group(1))
                .filter(name -> known(name).isEmpty())
                .findFirst();
    }

    /** Whether the paper's own place was among them; the mark then stands there in a paragraph. */
    boolean fill(Map<String, String> values, String mark) {
        var found = false;
        for (var control : elements("sdt")) {
            var name = names(control).flatMap(each -> known(each).stream()).findFirst();
            if (name.filter("content"::equals).isPresent() && !found) {
                found = becomesMark(control, mark);
            } else {
                name.flatMap(each -> Optional.ofNullable(values.get(each)))
                        .ifPresent(value -> fill(control, value));
            }
        }
        for (var paragraph : elements("p")) {
            found |= fill(paragraph, values, found ? "" : mark);
        }
        return found;
    }

    private static Optional<String> known(String name) {
        return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Stream<String> names(Element control) {
        return Stream.of("tag", "alias")
                .flatMap(kind -> inside(control, kind).stream().limit(1))
                .map(each -> each.getAttributeNS(W, "val"));
    }

    /** Only a control among paragraphs can hold a paper; one within a line cannot. */
    private boolean becomesMark(Element control, String mark) {
        var parent = control.getParentNode();
        if (parent == null || !"body".equals(parent.getLocalName())) {
            return false;
        }
        var paragraph = xml.createElementNS(W, "w:p");
        var run = paragraph.appendChild(xml.createElementNS(W, "w:r"));
        run.appendChild(xml.createElementNS(W, "w:t")).setTextContent(mark);
        parent.replaceChild(paragraph, control);
        return true;
    }

    private static void fill(Element control, String value) {
        var texts = inside(control, "t");
        for (var at = 0; at < texts.size(); at++) {
            put(texts.get(at), at == 0 ? value : "");
        }
        Stream.of("showingPlcHdr", "rStyle")
                .flatMap(kind -> inside(control, kind).stream())
                .toList()
                .forEach(each -> removed(each));
    }

    private boolean fill(Element paragraph, Map<String, String> values, String mark) {
        var whole = text(paragraph).strip();
        var content =
                BRACES.matcher(whole)
                        .results()
                        .flatMap(found -> known(found.group(1)).stream())
                        .anyMatch("content"::equals);
        if (content && !mark.isEmpty() && isInBody(paragraph)) {
            var texts = inside(paragraph, "t");
            for (var at = 0; at < texts.size(); at++) {
                put(texts.get(at), at == 0 ? mark : "");
            }
            return true;
        }
        for (var name : NAMES.entrySet()) {
            replace(paragraph, name.getKey(), values.getOrDefault(name.getValue(), ""));
        }
        return false;
    }

    private static boolean isInBody(Element paragraph) {
        var parent = paragraph.getParentNode();
        return parent != null && "body".equals(parent.getLocalName());
    }

    /** The first run of the name takes the value in its own letters; the others lose their part. */
    private static void replace(Element paragraph, String name, String value) {
        var braces =
                Pattern.compile(
                        "\\{\\{\\s*" + Pattern.quote(name) + "\\s*\\}\\}",
                        Pattern.CASE_INSENSITIVE);
        var match = braces.matcher(text(paragraph));
        while (match.find()) {
            replace(inside(paragraph, "t"), match.start(), match.end(), value);
            match = braces.matcher(text(paragraph));
            if (BRACES.matcher(value).find()) {
                return;
            }
        }
    }

    private static void replace(List<Element> texts, int from, int to, String value) {
        var at = 0;
        var written = false;
        for (var text : texts) {
            var words = text.getTextContent();
            var start = Math.clamp(from - at, 0, words.length());
            var end = Math.clamp(to - at, 0, words.length());
            if (start < end) {
                put(
                        text,
                        words.substring(0, start) + (written ? "" : value) + words.substring(end));
                written = true;
            }
            at += words.length();
        }
    }

    private static void put(Element text, String words) {
        text.setTextContent(words);
        text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
    }

    private static String text(Element paragraph) {
        var words = new StringBuilder();
        inside(paragraph, "t").forEach(each -> words.append(each.getTextContent()));
        return words.toString();
    }

    private List<Element> elements(String name) {
        return inside(xml.getDocumentElement(), name);
    }

    private static List<Element> inside(Element parent, String name) {
        var found = parent.getElementsByTagNameNS(W, name);
        var all = new ArrayList<Element>();
        IntStream.range(0, found.getLength()).forEach(at -> all.add((Element) found.item(at)));
        return all;
    }

    private static void removed(Node node) {
        var parent = node.getParentNode();
        if (parent != null) {
            parent.removeChild(node);
        }
    }
}
