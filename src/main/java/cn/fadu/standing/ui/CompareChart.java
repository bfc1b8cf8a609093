package cn.fadu.standing.ui;

import cn.fadu.chart.Caption;
import cn.fadu.chart.Datum;
import cn.fadu.chart.RankingBars;
import cn.fadu.chart.RankingBars.Bar;
import cn.fadu.chart.SlopePairs;
import cn.fadu.chart.SlopePairs.Pair;
import cn.fadu.chart.Subject;
import cn.fadu.chart.Unit;
import cn.fadu.indicator.Qualifier;
import cn.fadu.indicator.Reading;
import cn.fadu.standing.Change;
import cn.fadu.standing.ComparedTownship;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An indicator as sorted bars with the county's median and the target, and as slopes since the year
 * before.
 */
record CompareChart(Locale locale, Comparison comparison, Optional<String> marked) {

    RankingBars bars() {
        var bars = comparison.sorted().stream().map(this::bar).toList();
        var marks = bars.stream().map(bar -> bar.datum().mark()).toList();
        var notes = new ArrayList<>(coverage());
        notes.addAll(Footnotes.of(marks));
        var chart = RankingBars.of(caption(title(), notes), name(), bars);
        var withMedian =
                comparison.spread().map(each -> chart.withMedian(each.median())).orElse(chart);
        return comparison.indicator().target().map(withMedian::withTarget).orElse(withMedian);
    }

    /** Lines only between figures that measure the same. */
    SlopePairs slopes() {
        var pairs = comparison.sorted().stream().map(this::pair).toList();
        var marks =
                pairs.stream()
                        .flatMap(
                                pair -> List.of(pair.before().mark(), pair.after().mark()).stream())
                        .toList();
        var notes = new ArrayList<>(Footnotes.of(marks));
        if (comparison
                .shown()
                .map(comparison::change)
                .anyMatch(Change.NotComparable.class::isInstance)) {
            notes.add(Captions.say("county.footnote.no-slope"));
        }
        var year = comparison.edition().year();
        return new SlopePairs(
                caption(
                        Captions.say(
                                "county.compare.slope",
                                String.valueOf(year - 1),
                                String.valueOf(year),
                                name()),
                        notes),
                name(),
                String.valueOf(year - 1),
                String.valueOf(year),
                comparison.indicator().isRate()
                        ? new Unit(Captions.say("county.points-of-percent"), 1)
                        : unit(),
                pairs);
    }

    private Bar bar(ComparedTownship row) {
        var subject = new Subject(row.code(), row.name());
        var datum =
                row.reading()
                        .map(each -> Datum.of(each.figure().value()).marked(comparison.mark(row)))
                        .orElseGet(Datum::missing);
        var rank = row.rank().map(String::valueOf).orElse("");
        var bar = highlighted(row, Bar.of(subject, rank, datum));
        return row.reading()
                .map(Reading::figure)
                .filter(figure -> figure.qualifier() != Qualifier.EXACT)
                .map(figure -> bar.between(figure.low(), figure.high()))
                .orElse(bar);
    }

    private Bar highlighted(ComparedTownship row, Bar bar) {
        return marked.filter(row.code()::equals).isPresent() ? bar.highlight() : bar;
    }

    private Pair pair(ComparedTownship row) {
        var comparable = !(comparison.change(row) instanceof Change.NotComparable);
        return new Pair(
                new Subject(row.code(), row.name()),
                before(row, comparable),
                datum(row.reading(), comparison.few().contains(row.id())),
                marked.filter(row.code()::equals).isPresent());
    }

    /** A sum of townships that were merged says so. */
    private static Datum before(ComparedTownship row, boolean comparable) {
        var before = datum(row.yearBefore().filter(_ -> comparable), false);
        return row.ground() == ComparedTownship.Ground.SUMMED
                ? before.marked(before.mark() + Footnotes.SUM)
                : before;
    }

    private static Datum datum(Optional<Reading> reading, boolean few) {
        return reading.map(
                        each -> Datum.of(each.figure().value()).marked(Footnotes.mark(each, few)))
                .orElseGet(Datum::missing);
    }

    private Caption caption(String title, List<String> notes) {
        return new Captions(comparison.edition(), locale).of(title, unit(), notes);
    }

    Unit unit() {
        return comparison.basis().isPresent()
                ? new Unit(comparison.indicator().unit(), 2)
                : Captions.unit(comparison.indicator(), locale);
    }

    private String title() {
        var year = String.valueOf(comparison.edition().year());
        return comparison.peers().title(Captions.say("county.ranking.chart", year, name()));
    }

    /** 普法活动场次（每万人）. */
    String name() {
        var name = comparison.indicator().name().in(locale);
        return comparison
                .basis()
                .map(ComparisonReading::code)
                .map(per -> Captions.say("county.per.name." + per, name))
                .orElse(name);
    }

    private List<String> coverage() {
        return comparison
                .spread()
                .map(each -> Captions.say("county.reporting", each.reporting(), each.townships()))
                .stream()
                .toList();
    }
}
