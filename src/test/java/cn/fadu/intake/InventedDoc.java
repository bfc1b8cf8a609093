package cn.fadu.intake;

import cn.fadu.intake.InventedTable.Edged;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.TableSprmCompressor;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/** An old Word document with a table in it. */
final class InventedDoc {

    private static final char CELL_ENDS = '\u0007';
    private static final short IN_TABLE = 0x2416;
    private static final short TABLE_DEPTH = 0x6649;
    private static final short ROW_ENDS = 0x2417;

    /** So many figures stand in the words below the table. */
    static final int FIGURES_BELOW = 4;

    private InventedDoc() {}

    /** Before the words of a small report stands a table of these rows. */
    static byte[] of(List<List<Edged>> rows) throws IOException {
        try (var file = InventedDoc.class.getResourceAsStream("/intake/report.doc");
                var document = new HWPFDocument(Objects.requireNonNull(file));
                var bytes = new ByteArrayOutputStream()) {
            var text = rows.stream().map(InventedDoc::words).collect(Collectors.joining());
            document.getRange().getParagraph(0).insertBefore(text);
            var paragraphs = document.getParagraphTable().getParagraphs();
            var first = paragraphs.removeFirst();
            var told = new ArrayList<PAPX>();
            for (var row : rows) {
                row.forEach(cell -> told.add(paragraph(told, cell.words().length() + 1)));
                told.add(rowEnd(told, row));
            }
            told.add(new PAPX(text.length(), first.getEnd(), first.getSprmBuf()));
            paragraphs.addAll(0, told);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static String words(List<Edged> row) {
        return row.stream()
                .map(cell -> cell.words() + CELL_ENDS)
                .collect(Collectors.joining("", "", String.valueOf(CELL_ENDS)));
    }

    private static PAPX paragraph(List<PAPX> told, int length) {
        var start = told.isEmpty() ? 0 : told.getLast().getEnd();
        var properties = new SprmBuffer(2);
        properties.addSprm(IN_TABLE, (byte) 1);
        properties.addSprm(TABLE_DEPTH, 1);
        return new PAPX(start, start + length, properties);
    }

    private static PAPX rowEnd(List<PAPX> told, List<Edged> row) {
        var end = paragraph(told, 1);
        var columns = new TableProperties((short) row.size());
        var edges = new short[row.size() + 1];
        IntStream.range(0, row.size()).forEach(at -> edges[at + 1] = (short) row.get(at).right());
        columns.setRgdxaCenter(edges);
        columns.setRgtc(cells(row));
        end.getSprmBuf().addSprm(ROW_ENDS, (byte) 1);
        end.getSprmBuf().append(TableSprmCompressor.compressTableProperty(columns));
        return end;
    }

    /** Joined to others in the way of Word 6, or not at all. */
    private static TableCellDescriptor[] cells(List<Edged> row) {
        return IntStream.range(0, row.size())
                .mapToObj(
                        at -> {
                            var cell = new TableCellDescriptor();
                            cell.setFMerged(row.get(at).joined());
                            cell.setFFirstMerged(
                                    at + 1 < row.size()
                                            && !row.get(at).joined()
                                            && row.get(at + 1).joined());
                            return cell;
                        })
                .toArray(TableCellDescriptor[]::new);
    }
}
