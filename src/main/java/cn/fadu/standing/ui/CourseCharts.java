package cn.fadu.standing.ui;

import cn.fadu.chart.Break;
import cn.fadu.chart.BumpLines;
import cn.fadu.chart.Caption;
import cn.fadu.chart.Datum;
import cn.fadu.chart.Line;
import cn.fadu.chart.SmallMultiples;
import cn.fadu.chart.Span;
import cn.fadu.chart.Subject;
import cn.fadu.chart.TrendLines;
import cn.fadu.chart.Unit;
import cn.fadu.standing.Course;
import cn.fadu.standing.Milestone;
import cn.fadu.standing.Statistic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Townships over the years: their ranks, their values on small panels, and a few of them together.
 *
 * @param name of what is measured, in the reader's language
 */
record CourseCharts(
        Captions captions, String name, Unit unit, List<Milestone> years, List<Course> courses) {

    /** Places over the years; what cannot be compared with the year before is set off. */
    BumpLines bump(Set<String> highlighted, String title) {
        var lines = byLastRank().stream().map(this::places).toList();
        return BumpLines.of(
                        captions.of(title, BumpLines.PLACE, List.of()),
                        Captions.say("county.rank"),
                        periods(),
                        lines)
                .highlighting(highlighted)
                .withBreaks(breaks(true));
    }

    SmallMultiples panels(String title) {
        var lines = courses.stream().map(this::values).toList();
        return new SmallMultiples(caption(title, lines), name, periods(), lines, medians());
    }

    /** Up to eight townships beside the county's median and middle half. */
    TrendLines together(String title) {
        var lines = courses.stream().map(this::values).toList();
        return TrendLines.of(caption(title, lines), name, periods(), lines)
                .withCounty(medians(), quartiles())
                .withBreaks(breaks(false));
    }

    /** The county's middle as a line of its own. */
    TrendLines county(String title, String county) {
        var middle = new Line(new Subject("", county), medians());
        return TrendLines.of(caption(title, List.of(middle)), name, periods(), List.of(middle))
                .withCounty(List.of(), quartiles())
                .withBreaks(breaks(false));
    }

    private Caption caption(String title, List<Line> lines) {
        var marks =
                lines.stream().flatMap(line -> line.points().stream()).map(Datum::mark).toList();
        return captions.of(title, unit, Footnotes.of(marks));
    }

    private List<Course> byLastRank() {
        var last = years.getLast().year();
        return courses.stream()
                .sorted(Comparator.comparing(each -> each.rank(last).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private List<String> periods() {
        return years.stream().map(year -> String.valueOf(year.year())).toList();
    }

    private Line places(Course course) {
        return new Line(
                subject(course),
                years.stream()
                        .map(year -> course.rank(year.year()).map(Datum::of))
                        .map(rank -> rank.orElseGet(Datum::missing))
                        .toList());
    }

    private Line values(Course course) {
        return new Line(
                subject(course), years.stream().map(year -> value(course, year.year())).toList());
    }

    private static Datum value(Course course, int year) {
        var mark =
                course.in(year)
                        .flatMap(Course.Stop::reading)
                        .map(reading -> Footnotes.mark(reading, false))
                        .orElse("");
        return course.value(year)
                .map(value -> Datum.of(value).marked(mark))
                .orElseGet(Datum::missing);
    }

    private static Subject subject(Course course) {
        return new Subject(course.code(), course.name());
    }

    private List<Datum> medians() {
        return years.stream()
                .map(year -> year.median().map(Datum::of).orElseGet(Datum::missing))
                .toList();
    }

    private List<Optional<Span>> quartiles() {
        return years.stream().map(year -> year.county().map(CourseCharts::middleHalf)).toList();
    }

    private static Span middleHalf(Statistic county) {
        return new Span(county.lowerQuartile(), county.upperQuartile());
    }

    /** Another version may measure something else; among other townships places mean less. */
    private List<Break> breaks(boolean ofPlaces) {
        var breaks = new ArrayList<Break>();
        for (var index = 1; index < years.size(); index++) {
            var version = years.get(index).frameworkVersion();
            if (version != years.get(index - 1).frameworkVersion()) {
                breaks.add(new Break(index, Captions.say("county.break.version")));
            } else if (ofPlaces && !years.get(index).sameTownships()) {
                breaks.add(new Break(index, Captions.say("county.break.townships")));
            }
        }
        return breaks;
    }
}
