package cn.fadu.chart;

import cn.fadu.chart.ChartTable.Cell;
import cn.fadu.chart.ChartTable.Column;
import cn.fadu.chart.ChartTable.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a score comes about: from a start (zero when absent) step by step to the end, which is the
 * start plus all steps.
 */
public record Waterfall(
        Caption caption, String measure, Optional<Start> start, List<Step> steps, String end)
        implements ChartSpec {

    public Waterfall {
        measure = Wording.clean(measure);
        steps = List.copyOf(steps);
        end = Wording.clean(end);
    }

    /** Where the steps begin, such as last year's score. */
    public record Start(String name, BigDecimal value) {

        public Start {
            name = Wording.clean(name);
        }
    }

    /** What one part adds or takes away; the subject is a dimension or an indicator. */
    public record Step(Subject subject, Datum by) {}

    public BigDecimal total() {
        return steps.stream()
                .flatMap(step -> step.by().value().stream())
                .reduce(start.map(Start::value).orElse(BigDecimal.ZERO), BigDecimal::add);
    }

    /** Where the axis begins when the steps are small beside the start; the bars show the cut. */
    public Optional<Double> base() {
        var levels = new ArrayList<BigDecimal>();
        var level = start.map(Start::value).orElse(BigDecimal.ZERO);
        levels.add(level);
        for (var step : steps) {
            level = level.add(step.by().value().orElse(BigDecimal.ZERO));
            levels.add(level);
        }
        var range = levels.stream().mapToDouble(BigDecimal::doubleValue).summaryStatistics();
        var width = range.getMax() - range.getMin();
        if (start.isEmpty() || width <= 0 || range.getMin() < width * 2) {
            return Optional.empty();
        }
        var unit = Math.pow(10, Math.floor(Math.log10(width)));
        return Optional.of(Math.floor((range.getMin() - width * 0.6) / unit) * unit);
    }

    @Override
    public List<String> footnotes() {
        var notes = new ArrayList<>(caption.footnotes());
        base().ifPresent(_ -> notes.add(caption.words().of(Word.CUT_AXIS)));
        return notes;
    }

    @Override
    public Waterfall withCaption(Caption caption) {
        return new Waterfall(caption, measure, start, steps, end);
    }

    @Override
    public List<Subject> subjects() {
        return steps.stream().map(Step::subject).toList();
    }

    @Override
    public Waterfall renamed(UnaryOperator<Subject> names) {
        var renamed =
                steps.stream()
                        .map(step -> new Step(names.apply(step.subject()), step.by()))
                        .toList();
        return new Waterfall(caption, measure, start, renamed, end);
    }

    @Override
    public ChartTable table() {
        var columns =
                List.of(
                        Column.words(caption.words().of(Word.PART)),
                        Column.numbers(measure, caption.unit()));
        var rows = new ArrayList<Row>();
        start.ifPresent(from -> rows.add(row("", from.name(), Datum.of(from.value()))));
        steps.forEach(
                step -> rows.add(row(step.subject().key(), step.subject().name(), step.by())));
        rows.add(row("", end, Datum.of(total())));
        return new ChartTable(columns, rows);
    }

    private Row row(String key, String name, Datum value) {
        return new Row(key, List.of(Cell.words(name), Cell.of(value, caption)));
    }
}
