package cn.fadu.pack;

import cn.fadu.chart.ChartTable;
import cn.fadu.chart.ChartTable.Cell;
import cn.fadu.chart.ChartTable.Column;
import cn.fadu.chart.ChartTable.Row;
import cn.fadu.chart.Unit;
import cn.fadu.export.paper.Part;
import cn.fadu.publication.Movement.Moved;
import cn.fadu.standing.RankedTownship;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** The table of the ranking, as the page shows it. */
record RankingListing(EditionWhole whole, Unit points, PackWords words) {

    Part part() {
        return new Part.Listing(
                words.say("county.ranking.table"),
                table(),
                List.of(words.say("county.ranking.foot"), words.say("county.interval.note")));
    }

    private ChartTable table() {
        var columns =
                Stream.of("rank", "township", "kind", "movement", "score", "interval", "coverage")
                        .map(key -> Column.words(words.say("county." + key)))
                        .toList();
        return new ChartTable(columns, whole.overall().stream().map(this::row).toList());
    }

    private Row row(RankedTownship row) {
        var absent = "—";
        var score = row.rank().flatMap(_ -> row.score());
        return new Row(
                "",
                List.of(
                        Cell.words(row.rank().map(String::valueOf).orElse(absent)),
                        Cell.words(row.name()),
                        Cell.words(kind(row.kind())),
                        Cell.words(moved(row)),
                        new Cell(
                                score.map(each -> points.full(each, words.locale())).orElse(absent),
                                score),
                        Cell.words(
                                row.interval()
                                        .filter(_ -> row.rank().isPresent())
                                        .map(
                                                each ->
                                                        "%s–%s"
                                                                .formatted(
                                                                        whole(each.low()),
                                                                        whole(each.high())))
                                        .orElse(absent)),
                        Cell.words(whole(row.coverage().movePointRight(2)) + "%")));
    }

    private String kind(String kind) {
        return switch (kind) {
            case "乡" -> words.say("county.kind.township");
            case "镇" -> words.say("county.kind.town");
            default -> words.say("county.kind.subdistrict");
        };
    }

    private static String whole(java.math.BigDecimal number) {
        return number.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    private static String moved(RankedTownship row) {
        return row.movement() instanceof Moved(var places)
                ? places == 0 ? "＝" : (places > 0 ? "↑" : "↓") + Math.abs(places)
                : "—";
    }
}
