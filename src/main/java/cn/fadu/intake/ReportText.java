package cn.fadu.intake;

import java.util.List;
import java.util.Optional;

/**
 * The text of a report as it was read, with its tables and, for PDF and OFD, its pages. All places
 * are offsets into {@code text}, counted in UTF-16 units.
 */
public record ReportText(
        String name, DocumentKind kind, String text, List<Table> tables, List<Page> pages)
        implements ReadOutcome {

    /** A page of paper, counted from 1. */
    public record Page(int number, int start, int end) {}

    /** A table by its cells; a cell that spans several columns stands in the first of them. */
    public record Table(List<Cell> cells) {}

    /** A cell's text; rows and columns count from 0. It takes up as many columns as its width. */
    public record Cell(int row, int column, int width, int start, int end) {

        Cell widerBy(int columns) {
            return new Cell(row, column, width + columns, start, end);
        }
    }

    /** Text without tables and pages, such as somebody pasted. */
    public static ReportText plain(String name, String text) {
        return new ReportText(name, DocumentKind.TXT, text, List.of(), List.of());
    }

    /** How many places of their tables all cells take up. */
    long places() {
        return tables.stream()
                .flatMap(table -> table.cells().stream())
                .mapToLong(Cell::width)
                .sum();
    }

    /** The same text with blanks for characters that no database or page can hold. */
    ReportText printable() {
        if (text.chars().noneMatch(c -> isUnprintable((char) c))) {
            return this;
        }
        var clean = new StringBuilder(text);
        for (var at = 0; at < clean.length(); at++) {
            if (isUnprintable(clean.charAt(at)) && !isPair(at)) {
                clean.setCharAt(at, ' ');
            }
        }
        return new ReportText(name, kind, clean.toString(), tables, pages);
    }

    private static boolean isUnprintable(char c) {
        return Character.isSurrogate(c)
                || (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                || c >= '\uFFFE';
    }

    /** Whether the character belongs to a rare one that two make up. */
    private boolean isPair(int at) {
        var c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(c)
                        && at > 0
                        && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** The page that an offset lies on; empty for formats without pages. */
    public Optional<Integer> pageAt(int offset) {
        return pages.stream()
                .filter(page -> page.start() <= offset && offset < page.end())
                .map(Page::number)
                .findFirst();
    }
}
