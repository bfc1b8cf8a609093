package cn.fadu.export.office;

import cn.fadu.chart.Waterfall;
import cn.fadu.chart.Word;
import cn.fadu.export.office.Plot.Axis;
import cn.fadu.export.office.Plot.Kind;
import cn.fadu.export.office.Plot.Labels;
import cn.fadu.export.office.Plot.Look;
import cn.fadu.export.office.Plot.Series;
import cn.fadu.export.paper.ExportWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Steps as columns that stand on an unseen one. A step across zero stands on both sides of it, in
 * two series that bear no number: either would show a part of the step alone.
 */
final class WaterfallPlot {

    private final Waterfall chart;
    private final List<String> names = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();
    private final List<Optional<BigDecimal>> base = new ArrayList<>();
    private final List<Optional<BigDecimal>> rise = new ArrayList<>();
    private final List<Optional<BigDecimal>> fall = new ArrayList<>();
    private final List<Optional<BigDecimal>> whole = new ArrayList<>();
    private final List<Optional<BigDecimal>> above = new ArrayList<>();
    private final List<Optional<BigDecimal>> below = new ArrayList<>();

    private WaterfallPlot(Waterfall chart) {
        this.chart = chart;
    }

    static Plot of(Waterfall chart) {
        return new WaterfallPlot(chart).plot();
    }

    private Plot plot() {
        var level = BigDecimal.ZERO;
        if (chart.start().isPresent()) {
            level = chart.start().get().value();
            column(chart.start().get().name(), Optional.empty(), whole, Optional.of(level));
        }
        for (var step : chart.steps()) {
            var by = step.by().value().orElse(BigDecimal.ZERO);
            step(step, level, level.add(by));
            marks.set(marks.size() - 1, step.by().mark());
            level = level.add(by);
        }
        column(chart.end(), Optional.empty(), whole, Optional.of(level));
        return new Plot(
                Kind.STACKED_COLUMNS,
                names,
                series(),
                Axis.PLAIN,
                chart.base().map(BigDecimal::valueOf).map(Axis.PLAIN::from).orElse(Axis.PLAIN),
                pattern());
    }

    private String pattern() {
        return chart.caption().unit().officePattern();
    }

    private List<Series> series() {
        var words = chart.caption().words();
        var series = new ArrayList<Series>();
        series.add(Series.of(" ", base, Look.unseen()));
        series.add(Series.of(words.of(Word.TOTAL), whole, labelled("soft")));
        series.add(Series.of(say("rise"), rise, labelled("s3")).written(signed("+")).marked(marks));
        series.add(Series.of(say("fall"), fall, labelled("s2")).written(signed("−")).marked(marks));
        if (below.stream().anyMatch(Optional::isPresent)) {
            series.add(Series.of("  ", above, Look.of("line")));
            series.add(Series.of("   ", below, Look.of("line")));
        }
        return series;
    }

    private String say(String key) {
        return new ExportWords(chart.caption().locale()).say(key);
    }

    /** Below zero a column is negative whichever way the step goes. */
    private String signed(String sign) {
        return "\"%1$s\"%2$s;\"%1$s\"%2$s".formatted(sign, pattern());
    }

    private static Look labelled(String colour) {
        return Look.of(colour).label(Labels.VALUE);
    }

    private void step(Waterfall.Step step, BigDecimal from, BigDecimal to) {
        var name = BarPlots.named(step.subject().name(), step.by());
        var low = from.min(to);
        var high = from.max(to);
        var rows = to.compareTo(from) >= 0 ? rise : fall;
        if (step.by().value().isEmpty()) {
            column(name, Optional.empty(), rows, Optional.empty());
        } else if (low.signum() >= 0) {
            column(name, Optional.of(low), rows, Optional.of(high.subtract(low)));
        } else if (high.signum() <= 0) {
            column(name, Optional.of(high), rows, Optional.of(low.subtract(high)));
        } else {
            var marked = (name + " " + step.by().mark()).strip();
            column(marked, Optional.empty(), above, Optional.of(high));
            below.set(below.size() - 1, Optional.of(low));
        }
    }

    private void column(
            String name,
            Optional<BigDecimal> stand,
            List<Optional<BigDecimal>> rows,
            Optional<BigDecimal> value) {
        names.add(name);
        marks.add("");
        base.add(stand);
        List.of(rise, fall, whole, above, below).forEach(each -> each.add(Optional.empty()));
        rows.set(rows.size() - 1, value);
    }
}
