package cn.fadu.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest packed files that a word processor would open. */
final class InventedOffice {

    /** What Word calls its documents, its templates, and those with macros in them. */
    enum Word {
        DOCX("vnd.openxmlformats-officedocument.wordprocessingml.document"),
        DOTX("vnd.openxmlformats-officedocument.wordprocessingml.template"),
        DOCM("vnd.ms-word.document.macroEnabled");

        private final String type;

        Word(String type) {
            this.type = type;
        }
    }

    private static final String XML = "<?xml version=\"1.0\"?>";
    static final String WORD_XML =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>";
    private static final String RELATIONS =
            XML
                    + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                    + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    private static final String ODF =
            """
            <office:document-content
             xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body>\
            <office:text>%s</office:text></office:body></office:document-content>\
            """;

    private InventedOffice() {}

    static byte[] docx(String body) throws IOException {
        return docx(Word.DOCX, body);
    }

    static byte[] docx(Word word, String body) throws IOException {
        return docxOf(word, WORD_XML + body + "</w:body></w:document>");
    }

    /** A Word document whose main part is this, well-formed or not. */
    static byte[] docxOf(String document) throws IOException {
        return docxOf(Word.DOCX, document);
    }

    private static byte[] docxOf(Word word, String document) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", contentTypes(word));
        parts.put("_rels/.rels", RELATIONS);
        parts.put("word/document.xml", XML + document);
        return zip(parts);
    }

    private static String contentTypes(Word word) {
        return XML
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/%s.main+xml\"/></Types>"
                        .formatted(word.type);
    }

    static byte[] odt(String body) throws IOException {
        return odtOf(ODF.formatted(body));
    }

    /** An OpenDocument text whose content is this, well-formed or not. */
    static byte[] odtOf(String content) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", XML + content);
        return zip(parts);
    }

    static byte[] zip(Map<String, String> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
