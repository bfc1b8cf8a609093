package cn.fadu.standing.ui;

import cn.fadu.chart.Caption;
import cn.fadu.chart.Datum;
import cn.fadu.chart.DutyCalendar;
import cn.fadu.chart.DutyCalendar.Duty;
import cn.fadu.chart.DutyCalendar.Mark;
import cn.fadu.chart.Heatmap;
import cn.fadu.chart.Heatmap.Shading;
import cn.fadu.chart.Line;
import cn.fadu.chart.ProgressRing;
import cn.fadu.chart.ProgressRing.Part;
import cn.fadu.chart.ProgressRing.Tone;
import cn.fadu.chart.Subject;
import cn.fadu.chart.Unit;
import cn.fadu.indicator.Node;
import cn.fadu.standing.Attendance;
import cn.fadu.standing.Punctuality.Filings;
import cn.fadu.standing.RankedTownship;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The charts of the county's first page. */
final class OverviewCharts {

    private static final int MOST_YEARS = 6;

    private OverviewCharts() {}

    /** Approved, waiting and still to come, of all that are due. */
    static ProgressRing progress(Attendance attendance, int year, Locale locale) {
        var open = attendance.due() - attendance.approved() - attendance.waiting();
        var parts =
                Stream.of(
                                part("county.approved", attendance.approved(), Tone.DONE),
                                part(
                                        "county.progress.waiting",
                                        attendance.waiting(),
                                        Tone.UNDER_WAY),
                                attendance.overdue().isEmpty()
                                        ? part("county.progress.open", open, Tone.OPEN)
                                        : part("county.overdue", open, Tone.ALARM))
                        .filter(part -> part.amount().signum() > 0)
                        .toList();
        return new ProgressRing(
                counted(Captions.say("county.progress", String.valueOf(year)), locale),
                Captions.say("county.townships"),
                attendance.approved() + " / " + attendance.due(),
                parts);
    }

    private static Part part(String key, int count, Tone tone) {
        return new Part(new Subject("", Captions.say(key)), BigDecimal.valueOf(count), tone);
    }

    /** Scores of all dimensions, the overall score first. */
    static Heatmap scores(Ranking ranking, Locale locale) {
        var framework = ranking.framework();
        var columns = new ArrayList<Node>();
        columns.add(framework.top());
        columns.addAll(framework.dimensions());
        var unit = new Unit(Captions.say("county.points"), framework.rules().decimals());
        var year = String.valueOf(ranking.edition().year());
        return new Heatmap(
                new Captions(ranking.edition(), locale)
                        .of(Captions.say("county.heat.of", year), unit, unranked(ranking)),
                Captions.say("county.score"),
                columns.stream()
                        .map(
                                node ->
                                        node.equals(framework.top())
                                                ? Captions.say("county.overall")
                                                : node.name().in(locale))
                        .toList(),
                ranking.all().stream().map(row -> line(row, columns)).toList(),
                Shading.WHOLE);
    }

    private static List<String> unranked(Ranking ranking) {
        return ranking.all().stream().anyMatch(row -> row.rank().isEmpty())
                ? List.of(Captions.say("county.footnote.unranked"))
                : List.of();
    }

    private static Line line(RankedTownship row, List<Node> columns) {
        var place = row.rank().map(rank -> rank + " ").orElse("* ");
        return new Line(
                new Subject(row.code(), place + row.name()),
                columns.stream()
                        .map(node -> Optional.ofNullable(row.dimensions().get(node.code())))
                        .map(score -> score.map(Datum::of).orElseGet(Datum::missing))
                        .toList());
    }

    /** Who filed before 1 March, over the years up to the one that is shown. */
    static DutyCalendar punctuality(List<Filings> records, int year, Clock clock, Locale locale) {
        var first =
                records.stream()
                        .flatMap(record -> record.filed().keySet().stream())
                        .min(Integer::compare)
                        .orElse(year);
        var years =
                IntStream.rangeClosed(Math.max(first, year - MOST_YEARS + 1), year)
                        .boxed()
                        .toList();
        var duties =
                records.stream()
                        .filter(record -> record.owes(year))
                        .map(record -> duty(record, years, clock))
                        .toList();
        return new DutyCalendar(
                counted(Captions.say("county.punctuality"), locale)
                        .withFootnotes(List.of(Captions.say("county.punctuality.note"))),
                Captions.say("county.township"),
                years.stream().map(String::valueOf).toList(),
                duties);
    }

    private static Duty duty(Filings record, List<Integer> years, Clock clock) {
        var today = LocalDate.now(clock);
        return new Duty(
                new Subject(record.code(), record.name()),
                years.stream()
                        .map(
                                year ->
                                        new Mark(
                                                record.inTime(year, clock.getZone()) ? 1 : 0,
                                                record.owes(year) ? 1 : 0,
                                                !today.isBefore(Attendance.deadline(year))))
                        .toList());
    }

    /** Filings are counted as they came in; no edition stands behind them. */
    private static Caption counted(String title, Locale locale) {
        return Caption.of(locale, title, new Unit(Captions.say("county.townships.unit"), 0))
                .withSource(Captions.say("county.source.filings"))
                .approved();
    }
}
