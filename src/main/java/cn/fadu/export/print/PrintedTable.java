package cn.fadu.export.print;

import cn.fadu.chart.ChartFont;
import cn.fadu.chart.ChartTable;
import cn.fadu.chart.LineBreaks;
import java.util.stream.IntStream;

/** A table drawn with rules between its rows; words that do not fit end with …. */
final class PrintedTable {

    private static final double PADDING = 5;

    private final ChartTable table;
    private final double left;
    private final double width;

    PrintedTable(ChartTable table, double left, double width) {
        this.table = table;
        this.left = left;
        this.width = width;
    }

    void on(Leaf leaf, double top, double bottom) {
        var height = Math.min(24, (bottom - top) / (table.rows().size() + 1.5));
        var size = Math.clamp(height * 0.5, 6, 11);
        var widths = widths(size);
        leaf.fill(left, top, width, height * 1.5, "band");
        for (var column = 0; column < widths.length; column++) {
            head(leaf, column, widths, top, height * 1.5, size);
        }
        var y = top + height * 1.5;
        for (var row : table.rows()) {
            for (var column = 0; column < widths.length; column++) {
                cell(leaf, row.cells().get(column).text(), column, widths, y, height, size);
            }
            y += height;
            leaf.fill(left, y - 0.4, width, 0.5, "line");
        }
    }

    private void head(
            Leaf leaf, int column, double[] widths, double top, double height, double size) {
        var breaks = new LineBreaks(ChartFont.BOLD, size);
        var lines =
                breaks.balanced(
                        table.columns().get(column).header(), widths[column] - 2 * PADDING, 2);
        var y = top + height / 2 + size * 0.36 - (lines.size() - 1) * size * 0.6;
        for (var line : lines) {
            leaf.text(line, x(line, breaks, column, widths), y, size, true, "ink");
            y += size * 1.2;
        }
    }

    private void cell(
            Leaf leaf,
            String text,
            int column,
            double[] widths,
            double top,
            double height,
            double size) {
        var breaks = new LineBreaks(ChartFont.REGULAR, size);
        var words = breaks.shortened(text, widths[column] - 2 * PADDING);
        var y = top + height / 2 + size * 0.36;
        leaf.text(words, x(words, breaks, column, widths), y, size, false, "ink");
    }

    private double x(String words, LineBreaks breaks, int column, double[] widths) {
        var start = left + IntStream.range(0, column).mapToDouble(at -> widths[at]).sum();
        return table.columns().get(column).unit().isPresent()
                ? start + widths[column] - PADDING - breaks.width(words)
                : start + PADDING;
    }

    private double[] widths(double size) {
        var breaks = new LineBreaks(ChartFont.REGULAR, size);
        var wanted =
                IntStream.range(0, table.columns().size())
                        .mapToDouble(column -> wanted(breaks, column))
                        .toArray();
        var sum = IntStream.range(0, wanted.length).mapToDouble(at -> wanted[at]).sum();
        return IntStream.range(0, wanted.length)
                .mapToDouble(at -> wanted[at] * width / sum)
                .toArray();
    }

    private double wanted(LineBreaks breaks, int column) {
        var cells =
                table.rows().stream()
                        .mapToDouble(row -> breaks.width(row.cells().get(column).text()))
                        .max()
                        .orElse(0);
        var head = breaks.width(table.columns().get(column).header());
        return Math.clamp(Math.max(cells, head / 2) + 3 * PADDING, 36, 300);
    }
}
