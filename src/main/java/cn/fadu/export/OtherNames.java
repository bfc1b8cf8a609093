package cn.fadu.export;

import cn.fadu.chart.Break;
import cn.fadu.chart.BumpLines;
import cn.fadu.chart.Caption;
import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.DutyCalendar;
import cn.fadu.chart.ProgressRing;
import cn.fadu.chart.Subject;
import cn.fadu.chart.TrendLines;
import cn.fadu.chart.Waterfall;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One chart under other names: those of the townships it shows, and of all its words speak of. */
final class OtherNames {

    /** Rows may bear their place in front of the name: 1 云溪街道. */
    private static final Pattern PLACE = Pattern.compile("^(?:\\d+|\\*) ");

    private static final Pattern CODE = Pattern.compile("\\d{6,}");

    private final ChartSpec chart;
    private final List<String> townships;
    private final Map<String, String> names;
    private final Pattern all;

    /**
     * @param townships what the townships are called, whether the chart shows them or not
     */
    OtherNames(Naming naming, ChartSpec chart, Collection<String> townships) {
        this.chart = chart;
        this.townships =
                townships.stream()
                        .map(name -> new Subject("", name).name())
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
        var shown = chart.subjects().stream().filter(this::isTownship).toList();
        var spoken = spokenOf(shown.stream().map(OtherNames::bare).toList());
        this.names =
                naming == Naming.BANDS
                        ? new Bands(chart).of(shown, OtherNames::bare, spoken)
                        : letters(shown, spoken);
        this.all = pattern(names.keySet());
    }

    private static Map<String, String> letters(List<Subject> shown, List<String> spoken) {
        var names = new LinkedHashMap<String, String>();
        Stream.concat(shown.stream().map(OtherNames::bare), spoken.stream())
                .forEach(name -> names.computeIfAbsent(name, _ -> Naming.letters(names.size())));
        return names;
    }

    /** Steps, parts and duties keep their names unless they are a township's; so does a county. */
    private boolean isTownship(Subject subject) {
        if (bare(subject).isEmpty()) {
            return false;
        }
        var known = townships.contains(bare(subject));
        return switch (chart) {
            case Waterfall _, ProgressRing _ -> known;
            case DutyCalendar _ -> known || CODE.matcher(subject.key()).matches();
            default -> known || !subject.key().isEmpty();
        };
    }

    private static String bare(Subject subject) {
        return PLACE.matcher(subject.name()).replaceFirst("");
    }

    /** Whom the texts name though the chart does not show them. */
    private List<String> spokenOf(List<String> shown) {
        var caption = chart.caption();
        var texts =
                Stream.of(
                                List.of(caption.title(), caption.subtitle(), caption.source()),
                                caption.footnotes(),
                                chart.subjects().stream().map(Subject::name).toList(),
                                ownTexts())
                        .flatMap(Collection::stream)
                        .toList();
        return townships.stream()
                .filter(name -> !shown.contains(name))
                .filter(name -> texts.stream().anyMatch(text -> text.contains(name)))
                .toList();
    }

    private List<String> ownTexts() {
        return switch (chart) {
            case Waterfall(_, _, var start, _, var end) ->
                    Stream.concat(start.map(Waterfall.Start::name).stream(), Stream.of(end))
                            .toList();
            case TrendLines lines -> lines.breaks().stream().map(Break::reason).toList();
            case BumpLines lines -> lines.breaks().stream().map(Break::reason).toList();
            default -> List.of();
        };
    }

    /** Longer names first: one may be part of another. */
    private static Pattern pattern(Collection<String> names) {
        return Pattern.compile(
                names.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|")));
    }

    ChartSpec chart() {
        return names.isEmpty()
                ? chart
                : reworded(chart.renamed(this::in)).withCaption(in(chart.caption()));
    }

    private ChartSpec reworded(ChartSpec renamed) {
        return switch (renamed) {
            case Waterfall(var caption, var measure, var start, var steps, var end) ->
                    new Waterfall(caption, measure, start.map(this::in), steps, in(end));
            case TrendLines lines -> lines.withBreaks(breaks(lines.breaks()));
            case BumpLines lines -> lines.withBreaks(breaks(lines.breaks()));
            default -> renamed;
        };
    }

    private Waterfall.Start in(Waterfall.Start start) {
        return new Waterfall.Start(in(start.name()), start.value());
    }

    private List<Break> breaks(List<Break> breaks) {
        return breaks.stream().map(each -> new Break(each.before(), in(each.reason()))).toList();
    }

    /** The key of a township is as telling as its name. */
    private Subject in(Subject subject) {
        var name = in(subject.name());
        return name.equals(subject.name()) ? subject : new Subject(name, name);
    }

    private Caption in(Caption caption) {
        return caption.withTitle(in(caption.title()))
                .withSubtitle(in(caption.subtitle()))
                .withSource(in(caption.source()))
                .withFootnotes(caption.footnotes().stream().map(this::in).toList());
    }

    private String in(String text) {
        return all.matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        Optional.ofNullable(names.get(found.group()))
                                                .orElse(found.group())));
    }
}
