package cn.fadu.chart;

/** What an uploaded GeoJSON file (RFC 7946) comes to: the outlines of townships, or why not. */
public sealed interface MapFile {

    /** Bytes; counties' own maps are far smaller. */
    int LARGEST = 5 << 20;

    /** The file is a map. */
    record Readable(Boundaries boundaries) implements MapFile {}

    /**
     * The file is no map.
     *
     * @param outline which of its outlines is wrong, counted from one; zero for the whole file
     */
    record Broken(Reason reason, int outline) implements MapFile {}

    /** What can be wrong with a map. */
    enum Reason {
        TOO_LARGE,
        NO_JSON,
        TOO_DEEP,
        NO_FEATURES,
        TOO_MANY,
        NO_NAME,
        NO_POLYGON,
        BAD_COORDINATE,
        OUT_OF_RANGE
    }

    /** Takes the names and rings out of the file and leaves everything else behind. */
    static MapFile read(byte[] file) {
        return MapReader.read(file);
    }
}
