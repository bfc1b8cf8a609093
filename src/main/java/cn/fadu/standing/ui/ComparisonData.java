package cn.fadu.standing.ui;

import cn.fadu.chart.DataSheet;
import cn.fadu.chart.ui.DataRows;
import cn.fadu.standing.ComparedTownship;
import cn.fadu.standing.FigureWords;
import java.util.List;
import java.util.Locale;

/** One indicator across the townships as data. */
record ComparisonData(Comparison comparison, Locale locale) {

    DataSheet sheet() {
        var indicator = comparison.indicator();
        var title =
                "%d %s %s"
                        .formatted(
                                comparison.edition().year(),
                                indicator.code(),
                                indicator.name().in(locale));
        var caption =
                new Captions(comparison.edition(), locale)
                        .of(title, Captions.unit(indicator, locale), List.of());
        var words = new FigureWords(locale);
        var rows =
                new DataRows<ComparedTownship>(caption)
                        .count("rank", ComparedTownship::rank)
                        .words("code", ComparedTownship::code)
                        .words("township", ComparedTownship::name)
                        .words("kind", ComparedTownship::kind);
        return ReadingData.columns(rows, ComparedTownship::reading)
                .words("unit", _ -> indicator.unit(locale))
                .number("before", "", row -> ReadingData.value(row.yearBefore()))
                .words("before.period", row -> ReadingData.period(row.yearBefore()))
                .words("change", row -> words.change(comparison.change(row)))
                .of(comparison.sorted());
    }
}
