package cn.fadu.export.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.ChartTable;
import cn.fadu.export.paper.CaptionLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as CSV: UTF-8 with a byte order mark, without which Excel spoils Chinese. Numbers are
 * written in full and ungrouped; texts that a spreadsheet would take for a formula are disarmed.
 */
public final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvFile() {}

    /** A chart's table between its caption's lines. */
    public static byte[] of(ChartSpec chart) {
        var lines = CaptionLines.of(chart);
        var head = Stream.of(lines.title(), lines.second()).filter(text -> !text.isEmpty());
        return of(head.toList(), chart.table(), lines.foot());
    }

    public static byte[] of(List<String> head, ChartTable table, List<String> foot) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            for (var line : head) {
                printer.printRecord(Disarmed.text(line));
            }
            printer.printRecord(table.columns().stream().map(c -> Disarmed.text(c.header())));
            for (var row : table.rows()) {
                printer.printRecord(row.cells().stream().map(CsvFile::written));
            }
            for (var line : foot) {
                printer.printRecord(Disarmed.text(line));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(UTF_8);
    }

    private static String written(ChartTable.Cell cell) {
        return cell.number()
                .map(java.math.BigDecimal::toPlainString)
                .orElseGet(() -> Disarmed.text(cell.text()));
    }
}
