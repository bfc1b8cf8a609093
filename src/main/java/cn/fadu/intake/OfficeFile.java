package cn.fadu.intake;

import cn.fadu.intake.Refusal.Damaged;
import cn.fadu.intake.Refusal.Encrypted;
import cn.fadu.intake.Refusal.TooComplex;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.SAXParser;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Word processors' files and web pages, through Tika's parsers. */
final class OfficeFile {

    private final Detector detector = new DefaultDetector();

    String mediaType(String name, byte[] bytes) {
        if (Packing.contains(bytes, "OFD.xml")) {
            return "application/ofd";
        }
        try (var stream = TikaInputStream.get(bytes)) {
            return detector.detect(stream, metadata(name)).getBaseType().toString();
        } catch (IOException | RuntimeException | NoClassDefFoundError broken) {
            return "application/octet-stream";
        }
    }

    ReadOutcome read(DocumentKind kind, String name, byte[] bytes) {
        if (kind == DocumentKind.HTML && PageDepth.isAbsurd(bytes)) {
            return new TooComplex("depth");
        }
        var collector = new TextCollector(kind); // from here on its time runs
        try {
            return switch (kind) {
                case RTF -> RtfTables.in(report(kind, name, RtfMarks.in(bytes), collector));
                case DOC -> DocTables.of(bytes).in(report(kind, name, bytes, collector));
                default -> report(kind, name, bytes, collector);
            };
        } catch (EncryptedDocumentException closed) {
            return new Encrypted();
        } catch (TextCollector.TooMuch tooMuch) {
            return new TooComplex(tooMuch.what());
        } catch (IOException
                | SAXException
                | TikaException
                | RuntimeException
                | NoClassDefFoundError
                        broken) { // the last: packed in a way we have no unpacker for
            return new Damaged(kind.name());
        }
    }

    private static ReportText report(
            DocumentKind kind, String name, byte[] bytes, TextCollector collector)
            throws IOException, SAXException, TikaException {
        try (var stream = TikaInputStream.get(bytes)) {
            parser(kind).parse(stream, collector, metadata(name), context(kind, collector));
        }
        return collector.report(name);
    }

    private static Metadata metadata(String name) {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        return metadata;
    }

    private static Parser parser(DocumentKind kind) {
        return switch (kind) {
            case HTML -> new JSoupParser();
            case DOCX -> new OOXMLParser();
            case DOC -> new OfficeParser();
            case RTF -> new RTFParser();
            case ODT -> new OpenDocumentParser();
            case TXT, PDF, OFD -> throw new IllegalArgumentException("Not Tika's: " + kind);
        };
    }

    /** Streams what can be streamed and leaves out what a report's figures never stand in. */
    private static ParseContext context(DocumentKind kind, TextCollector collector)
            throws TikaException {
        var office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setIncludeDeletedContent(false);
        office.setIncludeHeadersAndFooters(false);
        office.setIncludeShapeBasedContent(false);
        var context = new ParseContext();
        context.set(OfficeParserConfig.class, office);
        context.set(HtmlMapper.class, new WideCells());
        context.set(EmbeddedDocumentExtractor.class, new NoAttachments());
        if (kind == DocumentKind.DOCX || kind == DocumentKind.ODT) {
            context.set(SAXParser.class, new OfficeXmlParser(collector::table));
        }
        return context;
    }

    private static final class NoAttachments implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // pictures and sheets inside a report are not read
        }
    }
}
