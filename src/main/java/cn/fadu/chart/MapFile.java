package cn.fadu.chart;

/** What an uploaded GeoJSON file (RFC 7946) comes to: the outlines of townships, or why not. */
public sealed interface MapFile {

    /** The file is a map. */
    record Readable(Boundaries boundaries) implements MapFile {}

    /** The file is no map. */
    record Broken(Reason reason) implements MapFile {}

    /** What can be wrong with a map. */
    enum Reason {
        TOO_LARGE,
        NO_JSON,
        NO_FEATURES,
        NO_NAME,
        NO_POLYGON,
        BAD_COORDINATE
    }

    /** Takes the names and rings out of the text and leaves everything else behind. */
    static MapFile read(String text) {
        return MapReader.read(text);
    }
}
