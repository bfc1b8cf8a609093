package cn.fadu.cli.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Splits comma-separated text (RFC 4180) into cells that know where they stand. */
final class CsvRows {

    /** A cell's text without its quotes, and where it begins. */
    record Cell(String text, Place place) {}

    private final Path file;
    private final String text;
    private final List<List<Cell>> rows = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private CsvRows(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    /** Every row that is not blank. */
    static List<List<Cell>> of(Path file, String text) throws FileFault {
        return new CsvRows(file, text).read();
    }

    private List<List<Cell>> read() throws FileFault {
        while (at < text.length()) {
            row.add(cell());
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
                if (at == text.length()) {
                    row.add(new Cell("", here()));
                }
                continue;
            }
            endLine();
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    private Cell cell() throws FileFault {
        var place = here();
        if (at < text.length() && text.charAt(at) == '"') {
            return new Cell(quoted(place), place);
        }
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return new Cell(text.substring(start, at).strip(), place);
    }

    private String quoted(Place place) throws FileFault {
        var inside = new StringBuilder();
        at++;
        while (true) {
            if (at == text.length()) {
                throw place.fault("a quotation mark is not closed");
            }
            char c = text.charAt(at++);
            if (c == '"' && at < text.length() && text.charAt(at) == '"') {
                at++;
            } else if (c == '"') {
                break;
            } else if (c == '\n') {
                newLine();
            }
            inside.append(c);
        }
        if (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            throw here().fault("a comma is expected after the closing quotation mark");
        }
        return inside.toString();
    }

    private void endLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        newLine();
        if (row.size() > 1 || !row.getFirst().text().isEmpty()) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }

    private void newLine() {
        line++;
        lineStart = at;
    }

    private Place here() {
        return new Place(file, line, at - lineStart + 1);
    }
}
