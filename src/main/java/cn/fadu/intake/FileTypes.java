package cn.fadu.intake;

import java.util.Map;
import java.util.Optional;

/** The media types of the formats that are read. */
final class FileTypes {

    private static final Map<String, DocumentKind> KINDS =
            Map.ofEntries(
                    Map.entry("text/plain", DocumentKind.TXT),
                    Map.entry("text/html", DocumentKind.HTML),
                    Map.entry("application/xhtml+xml", DocumentKind.HTML),
                    Map.entry(
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            DocumentKind.DOCX),
                    Map.entry(
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
                            DocumentKind.DOCX),
                    Map.entry(
                            "application/vnd.ms-word.document.macroenabled.12", DocumentKind.DOCX),
                    Map.entry("application/msword", DocumentKind.DOC),
                    Map.entry("application/vnd.wps-office.doc", DocumentKind.DOC),
                    Map.entry("application/rtf", DocumentKind.RTF),
                    Map.entry("application/vnd.oasis.opendocument.text", DocumentKind.ODT),
                    Map.entry("application/pdf", DocumentKind.PDF),
                    Map.entry("application/ofd", DocumentKind.OFD));

    private FileTypes() {}

    static Optional<DocumentKind> kindOf(String mediaType) {
        return Optional.ofNullable(KINDS.get(mediaType));
    }
}
