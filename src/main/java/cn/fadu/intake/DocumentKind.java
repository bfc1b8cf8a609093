package cn.fadu.intake;

/** The formats that reports come in, told by their content and never by their name. */
public enum DocumentKind {
    TXT,
    HTML,
    DOCX,
    DOC,
    RTF,
    ODT,
    PDF,
    OFD;

    /** Whether lines end where the paper does, so that a sentence runs on over several lines. */
    boolean breaksLines() {
        return this == PDF || this == OFD;
    }

    boolean hasPages() {
        return this == PDF || this == OFD;
    }
}
