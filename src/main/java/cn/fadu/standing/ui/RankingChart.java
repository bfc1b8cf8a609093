package cn.fadu.standing.ui;

import cn.fadu.chart.BumpLines;
import cn.fadu.chart.Datum;
import cn.fadu.chart.RankingBars;
import cn.fadu.chart.RankingBars.Bar;
import cn.fadu.chart.Subject;
import cn.fadu.chart.Unit;
import cn.fadu.standing.RankedTownship;
import cn.fadu.standing.RankedTownship.Interval;
import cn.fadu.standing.Statistic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ranking as bars of scores with the county's median, and as places with their intervals. */
record RankingChart(Locale locale, Ranking ranking, Optional<String> marked) {

    RankingBars scores(Optional<Statistic> county) {
        var bars = ranking.shown().stream().map(this::score).toList();
        var unit = new Unit(Captions.say("county.points"), ranking.framework().rules().decimals());
        var chart =
                RankingBars.of(
                        captions().of(title("county.ranking.chart"), unit, footnotes()),
                        Captions.say("county.score"),
                        bars);
        return county.map(each -> chart.withMedian(each.median())).orElse(chart);
    }

    /** Where the places would lie had the method's choices been made otherwise. */
    RankingBars intervals() {
        var bars = ranking.shown().stream().map(this::place).toList();
        var notes = new ArrayList<>(footnotes());
        notes.addFirst(Captions.say("county.interval.note"));
        return RankingBars.of(
                captions().of(title("county.ranking.intervals"), BumpLines.PLACE, notes),
                Captions.say("county.rank"),
                bars);
    }

    private Captions captions() {
        return new Captions(ranking.edition(), locale);
    }

    private Bar score(RankedTownship row) {
        var datum = row.rank().flatMap(_ -> row.score()).map(Datum::of);
        return bar(row, row.rank().map(String::valueOf).orElse(""), datum);
    }

    private Bar place(RankedTownship row) {
        var bar = bar(row, "", row.rank().map(BigDecimal::valueOf).map(Datum::of));
        return row.rank()
                .flatMap(rank -> row.interval().map(interval -> around(bar, rank, interval)))
                .orElse(bar);
    }

    /** Whole places, wide enough to hold the published one. */
    private static Bar around(Bar bar, int rank, Interval interval) {
        var own = BigDecimal.valueOf(rank);
        return bar.between(
                interval.low().setScale(0, RoundingMode.HALF_UP).min(own),
                interval.high().setScale(0, RoundingMode.HALF_UP).max(own));
    }

    private Bar bar(RankedTownship row, String rank, Optional<Datum> datum) {
        var shown = datum.orElseGet(() -> Datum.missing().marked("*"));
        var bar = Bar.of(new Subject(row.code(), row.name()), rank, shown);
        return marked.filter(row.code()::equals).isPresent() ? bar.highlight() : bar;
    }

    private String title(String key) {
        var year = String.valueOf(ranking.edition().year());
        var name =
                ranking.isOverall()
                        ? Captions.say("county.overall")
                        : ranking.node().name().in(locale);
        return ranking.peers().title(Captions.say(key, year, name));
    }

    private List<String> footnotes() {
        var notes = new ArrayList<String>();
        if (ranking.shown().stream().anyMatch(row -> row.rank().isEmpty())) {
            notes.add(Captions.say("county.footnote.unranked"));
        }
        if (!ranking.peers().areAll()) {
            notes.add(Captions.say("county.footnote.kind"));
        }
        return notes;
    }
}
