package cn.fadu.standing.ui;

import cn.fadu.chart.DataSheet;
import cn.fadu.chart.Unit;
import cn.fadu.chart.ui.DataRows;
import cn.fadu.publication.Movement;
import cn.fadu.publication.Movement.Moved;
import cn.fadu.publication.Movement.NotComparable;
import cn.fadu.standing.RankedTownship;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A ranking by score as data: places, scores, intervals and every dimension. */
record RankingData(Ranking ranking, Locale locale) {

    DataSheet sheet() {
        return sheet(ranking.shown());
    }

    DataSheet sheet(List<RankedTownship> townships) {
        var title = Captions.say("county.ranking.of", String.valueOf(ranking.edition().year()));
        var name = ranking.isOverall() ? title : title + " " + ranking.node().name().in(locale);
        var caption = new Captions(ranking.edition(), locale).of(name, new Unit("", 0), List.of());
        var points = Captions.say("county.points");
        var rows =
                new DataRows<RankedTownship>(caption)
                        .count("rank", RankedTownship::rank)
                        .words("code", RankedTownship::code)
                        .words("township", RankedTownship::name)
                        .words("kind", RankedTownship::kind)
                        .number("score", points, RankedTownship::score)
                        .count("movement", row -> moved(row.movement()))
                        .words("movement.none", row -> notMoved(row.movement()))
                        .number("rank.low", "", row -> row.interval().map(each -> each.low()))
                        .number("rank.high", "", row -> row.interval().map(each -> each.high()))
                        .number(
                                "coverage",
                                "%",
                                row -> Optional.of(row.coverage().movePointRight(2)));
        for (var dimension : ranking.framework().dimensions()) {
            rows.named(
                    dimension.name().in(locale),
                    Captions.say("data.dimension.means"),
                    points,
                    row -> score(row, dimension.code()));
        }
        return rows.of(townships);
    }

    private static Optional<BigDecimal> score(RankedTownship row, String dimension) {
        return Optional.ofNullable(row.dimensions().get(dimension));
    }

    static Optional<Integer> moved(Movement movement) {
        return movement instanceof Moved(var places) ? Optional.of(places) : Optional.empty();
    }

    static String notMoved(Movement movement) {
        return movement instanceof NotComparable(var reason)
                ? Captions.say("county.no-movement." + reason.code())
                : "";
    }
}
