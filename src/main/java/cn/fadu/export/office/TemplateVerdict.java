package cn.fadu.export.office;

import java.util.Locale;

/** What came of looking a template through. */
public sealed interface TemplateVerdict {

    /** Slides or a document can be made with it. */
    record Usable(Kind kind) implements TemplateVerdict {}

    /**
     * It cannot be used.
     *
     * @param detail what of it, such as the placeholder that nobody knows; may be empty
     */
    record Refused(Fault fault, String detail) implements TemplateVerdict {}

    /** What a template is for. */
    enum Kind {
        SLIDES,
        DOCUMENT
    }

    /** Why a template cannot be used. */
    enum Fault {
        TOO_LARGE,
        NOT_OFFICE,
        OLD_FORMAT,
        PASSWORD,
        SWOLLEN,
        DAMAGED,
        WRONG_KIND,
        MACROS,
        ACTIVE,
        EXTERNAL,
        NO_LAYOUT,
        NO_CONTENT,
        UNKNOWN_PLACE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
