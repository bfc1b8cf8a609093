package cn.fadu.export.paper;

import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.ChartTable;
import cn.fadu.chart.DutyCalendar;
import cn.fadu.chart.Heatmap;
import cn.fadu.chart.RankingBars;
import cn.fadu.chart.SlopePairs;
import cn.fadu.chart.SmallMultiples;
import cn.fadu.chart.StackedBars;
import cn.fadu.export.paper.Part.Cover;
import cn.fadu.export.paper.Part.Figure;
import cn.fadu.export.paper.Part.Listing;
import cn.fadu.export.paper.Part.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Spreads what is too long for one page over several, evenly, each saying which one it is. */
final class Pages {

    private static final int ROWS_OF_A_CHART = 24;
    private static final int ROWS_OF_A_TABLE = 18;
    private static final int LINES_OF_PROSE = 8;

    private Pages() {}

    static List<? extends Part> of(Part part) {
        return switch (part) {
            case Cover cover -> List.of(cover);
            case Prose prose ->
                    pieces(prose.sentences(), LINES_OF_PROSE).stream()
                            .map(piece -> new Prose(prose.title(), piece))
                            .toList();
            case Figure figure -> charts(figure);
            case Listing listing ->
                    pieces(listing.table().rows(), ROWS_OF_A_TABLE).stream()
                            .map(rows -> new ChartTable(listing.table().columns(), rows))
                            .map(table -> new Listing(listing.title(), table, listing.notes()))
                            .toList();
        };
    }

    private static List<Figure> charts(Figure figure) {
        var charts = numbered(split(figure.chart()));
        return IntStream.range(0, charts.size())
                .mapToObj(at -> new Figure(charts.get(at), sentences(figure, at)))
                .toList();
    }

    private static List<String> sentences(Figure figure, int page) {
        return page == 0 ? figure.sentences() : List.of();
    }

    private static List<? extends ChartSpec> split(ChartSpec chart) {
        return switch (chart) {
            case RankingBars all -> bars(all);
            case StackedBars all ->
                    each(
                            all.bars(),
                            ROWS_OF_A_CHART,
                            some ->
                                    new StackedBars(
                                            all.caption(), all.measure(), all.parts(), some));
            case SlopePairs all ->
                    each(
                            all.pairs(),
                            ROWS_OF_A_TABLE,
                            some ->
                                    new SlopePairs(
                                            all.caption(),
                                            all.measure(),
                                            all.before(),
                                            all.after(),
                                            all.change(),
                                            some));
            case Heatmap all ->
                    each(
                            all.rows(),
                            ROWS_OF_A_TABLE,
                            some ->
                                    new Heatmap(
                                            all.caption(),
                                            all.measure(),
                                            all.columns(),
                                            some,
                                            all.shading()));
            case SmallMultiples all ->
                    each(
                            all.panels(),
                            ROWS_OF_A_TABLE,
                            some ->
                                    new SmallMultiples(
                                            all.caption(),
                                            all.measure(),
                                            all.periods(),
                                            some,
                                            all.median()));
            case DutyCalendar all ->
                    each(
                            all.duties(),
                            ROWS_OF_A_TABLE,
                            some ->
                                    new DutyCalendar(
                                            all.caption(), all.measure(), all.periods(), some));
            default -> List.of(chart);
        };
    }

    /** The median and the target stand on the last page alone, at the end of the list. */
    private static List<RankingBars> bars(RankingBars all) {
        var pages = pieces(all.bars(), ROWS_OF_A_CHART);
        return IntStream.range(0, pages.size())
                .mapToObj(
                        at -> {
                            var last = at == pages.size() - 1;
                            return new RankingBars(
                                    all.caption(),
                                    all.measure(),
                                    pages.get(at),
                                    all.median().filter(_ -> last),
                                    all.target().filter(_ -> last));
                        })
                .toList();
    }

    private static <T, C extends ChartSpec> List<C> each(
            List<T> rows, int most, Function<List<T>, C> page) {
        return pieces(rows, most).stream().map(page).toList();
    }

    /** As few pieces as possible, all about equally long; one empty piece of nothing. */
    private static <T> List<List<T>> pieces(List<T> rows, int most) {
        if (rows.isEmpty()) {
            return List.of(List.of());
        }
        var count = Math.ceilDiv(rows.size(), most);
        var pieces = new ArrayList<List<T>>();
        for (var at = 0; at < count; at++) {
            pieces.add(rows.subList(rows.size() * at / count, rows.size() * (at + 1) / count));
        }
        return pieces;
    }

    private static List<? extends ChartSpec> numbered(List<? extends ChartSpec> charts) {
        return charts.size() == 1
                ? charts
                : IntStream.range(0, charts.size())
                        .mapToObj(at -> numbered(charts.get(at), at + 1, charts.size()))
                        .toList();
    }

    private static ChartSpec numbered(ChartSpec chart, int page, int pages) {
        var caption = chart.caption();
        return chart.withCaption(
                caption.withTitle("%s（%d/%d）".formatted(caption.title(), page, pages)));
    }
}
