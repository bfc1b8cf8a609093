package cn.fadu.intake;

import cn.fadu.intake.ReportText.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers text and tables from the XHTML events that every Tika parser sends. */
final class TextCollector extends DefaultHandler {

    private static final int DEEPEST = 500;
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "li",
                    "br",
                    "tr",
                    "table",
                    "ul",
                    "ol",
                    "section",
                    "article",
                    "title",
                    "dd",
                    "dt",
                    "blockquote",
                    "pre");
    private static final Set<String> SILENT = Set.of("head", "script", "style", "noscript");

    /** The document passes what any report holds. */
    static final class TooMuch extends SAXException {

        private static final long serialVersionUID = 1L;
        private final String what;

        TooMuch(String what) {
            super(what);
            this.what = what;
        }

        String what() {
            return what;
        }
    }

    private final DocumentKind kind;
    private final long began = System.nanoTime();
    private final StringBuilder text = new StringBuilder();
    private final List<Table> tables = new ArrayList<>();
    private final Deque<OpenTable> open = new ArrayDeque<>();
    private int depth;
    private int silent;

    /** Behind the last cell that ended; nothing before it changes any more. */
    private int settled;

    TextCollector(DocumentKind kind) {
        this.kind = kind;
    }

    ReportText report(String name) {
        return new ReportText(name, kind, text.toString(), List.copyOf(tables), List.of());
    }

    /** The innermost of the tables that are being read. */
    Optional<OpenTable> table() {
        return Optional.ofNullable(open.peek());
    }

    @Override
    public void startElement(String uri, String local, String qName, Attributes attributes)
            throws SAXException {
        if (++depth > DEEPEST) {
            throw new TooMuch("nesting");
        }
        if (System.nanoTime() - began > ReportReader.LONGEST_NANOS) {
            throw new TooMuch("time");
        }
        switch (local) {
            case "table" -> startTable();
            case "tr" -> startRow();
            case "td", "th" -> startCell(attributes);
            default -> startOther(local);
        }
    }

    @Override
    public void endElement(String uri, String local, String qName) {
        depth--;
        switch (local) {
            case "table" -> endTable();
            case "td", "th" -> endCell();
            default -> endOther(local);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (silent > 0) {
            return;
        }
        if (text.length() + length > ReportReader.LONGEST_TEXT) {
            throw new TooMuch("length");
        }
        if (System.nanoTime() - began > ReportReader.LONGEST_NANOS) {
            throw new TooMuch("time");
        }
        text.append(characters, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        if (open.isEmpty()) {
            characters(characters, start, length);
        }
    }

    private void startTable() {
        breakLine();
        open.push(new OpenTable());
    }

    private void startRow() {
        breakLine();
        if (!open.isEmpty()) {
            open.element().nextRow();
        }
    }

    private void startCell(Attributes attributes) {
        if (!open.isEmpty()) {
            open.element().nextCell(text.length(), attributes);
        }
    }

    private void endCell() {
        if (!open.isEmpty()) {
            var table = open.element();
            trimLineBreaks(Math.max(settled, table.cellStart()));
            table.endCell(text.length());
        }
        text.append('\t');
        settled = text.length();
    }

    /** Word puts each cell's text in paragraphs of its own; in a cell they are one text. */
    private void trimLineBreaks(int from) {
        while (text.length() > from && Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
    }

    private void endTable() {
        if (!open.isEmpty()) {
            tables.add(open.pop().table());
        }
        breakLine();
    }

    private void startOther(String local) {
        if (SILENT.contains(local)) {
            silent++;
        } else if (BLOCKS.contains(local)) {
            breakLine();
        }
    }

    private void endOther(String local) {
        if (SILENT.contains(local)) {
            silent--;
        } else if (BLOCKS.contains(local)) {
            breakLine();
        }
    }

    private void breakLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
