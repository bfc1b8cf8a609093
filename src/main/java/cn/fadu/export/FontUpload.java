package cn.fadu.export;

/** What came of bringing a font along. */
public sealed interface FontUpload {

    record Stored(String family) implements FontUpload {}

    record TooLarge(int most) implements FontUpload {}

    /** Not a font, damaged, or a collection of several. */
    record Unreadable() implements FontUpload {}

    /** PostScript outlines, which PDF and OFD of ours cannot take along. */
    record PostScriptOutlines() implements FontUpload {}

    /** Its maker forbids to embed it, or to embed only the letters used. */
    record EmbeddingForbidden(String family) implements FontUpload {}

    /** It has none of the letters that every document needs. */
    record WithoutChinese(String family) implements FontUpload {}

    /** The county's storage is used up. */
    record NoRoom() implements FontUpload {}
}
