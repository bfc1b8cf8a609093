package cn.fadu.export;

import java.util.Locale;

/** The formats that a single chart leaves the building in. */
public enum ChartFormat {
    PNG("image/png"),
    SVG("image/svg+xml"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=utf-8"),
    PDF("application/pdf"),
    OFD("application/ofd");

    private final String type;

    ChartFormat(String type) {
        this.type = type;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** What its file names end with, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether the file brings its letters along, so that a letter no font has cannot be written.
     */
    public boolean bringsItsFont() {
        return this == PNG || this == PDF || this == OFD;
    }
}
