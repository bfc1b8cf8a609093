package cn.fadu.intake;

import cn.fadu.intake.EdgedRow.Span;
import cn.fadu.intake.ReportText.Cell;
import cn.fadu.intake.ReportText.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * Tells the tables of an old Word document by the edges and merges of their cells, which Tika
 * leaves out. Both go through the same rows in the same way; a table whose cells they count
 * differently stays as Tika told it.
 */
final class DocTables {

    /** A row's cells as the file has them, before those that belong together are joined. */
    private record Row(List<Edge> edges) {

        static Row of(TableRow row) {
            return new Row(
                    IntStream.range(0, row.numCells())
                            .mapToObj(row::getCell)
                            .map(Edge::of)
                            .toList());
        }
    }

    private record Edge(int right, boolean joined) {

        static Edge of(TableCell cell) {
            return new Edge(
                    cell.getLeftEdge() + cell.getWidth(), cell.isMerged() && !cell.isFirstMerged());
        }
    }

    private final List<List<Row>> told;

    private DocTables(List<List<Row>> told) {
        this.told = told;
    }

    static DocTables of(byte[] bytes) {
        try (var document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            return new DocTables(tables(document.getRange()));
        } catch (IOException | RuntimeException unread) {
            return new DocTables(List.of()); // its reader will say what is wrong with it
        }
    }

    private static List<List<Row>> tables(Range range) {
        var tables = new ArrayList<List<Row>>();
        for (var at = 0; at < range.numParagraphs(); at++) {
            var paragraph = range.getParagraph(at);
            if (paragraph.isInTable() && paragraph.getTableLevel() > 0) {
                var table = range.getTable(paragraph);
                tables.add(
                        IntStream.range(0, table.numRows())
                                .mapToObj(table::getRow)
                                .map(Row::of)
                                .toList());
                at += table.numParagraphs() - 1;
            }
        }
        return tables;
    }

    ReportText in(ReportText report) {
        if (told.size() != report.tables().size()) {
            return report;
        }
        var tables =
                IntStream.range(0, told.size())
                        .mapToObj(at -> joined(report.tables().get(at), told.get(at)))
                        .toList();
        return new ReportText(report.name(), report.kind(), report.text(), tables, report.pages());
    }

    private static Table joined(Table table, List<Row> told) {
        var rows = new ArrayList<EdgedRow>();
        var cells = table.cells().iterator();
        if (table.cells().size() != told.stream().mapToInt(row -> row.edges().size()).sum()) {
            return table;
        }
        for (var row : told) {
            var own = row.edges().stream().map(_ -> cells.next()).toList();
            if (!isTold(row) || own.stream().anyMatch(cell -> cell.row() != rows.size())) {
                return table;
            }
            rows.add(joined(own, row));
        }
        return EdgedRow.table(rows);
    }

    /** Each of its cells has some room. */
    private static boolean isTold(Row row) {
        var edges = row.edges();
        return IntStream.range(1, edges.size())
                .allMatch(at -> edges.get(at - 1).right() < edges.get(at).right());
    }

    private static EdgedRow joined(List<Cell> cells, Row told) {
        var spans = new ArrayList<Span>();
        var edges = new ArrayList<Integer>();
        for (var at = 0; at < cells.size(); at++) {
            var edge = told.edges().get(at);
            if (edge.joined() && !edges.isEmpty()) {
                edges.removeLast();
            } else {
                spans.add(new Span(cells.get(at).start(), cells.get(at).end()));
            }
            edges.add(edge.right());
        }
        return new EdgedRow(spans, edges);
    }
}
