package cn.fadu.export.office;

import cn.fadu.chart.ProgressRing;
import cn.fadu.chart.Radar;
import cn.fadu.chart.Word;
import cn.fadu.export.office.Plot.Axis;
import cn.fadu.export.office.Plot.Kind;
import cn.fadu.export.office.Plot.Labels;
import cn.fadu.export.office.Plot.Look;
import cn.fadu.export.office.Plot.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The radar and the ring. */
final class RoundPlots {

    private RoundPlots() {}

    static Plot of(Radar chart) {
        var series = new ArrayList<Series>();
        for (var profile : chart.profiles()) {
            series.add(
                    BarPlots.of(
                            profile.subject().name(),
                            profile.points(),
                            datum -> datum,
                            Look.of(BarPlots.series(series.size())).mark()));
        }
        if (!chart.median().isEmpty()) {
            series.add(
                    BarPlots.of(
                            chart.caption().words().of(Word.MEDIAN),
                            chart.median(),
                            datum -> datum,
                            Look.of("muted").dash()));
        }
        return new Plot(
                Kind.RADAR,
                chart.dimensions(),
                series,
                Axis.PLAIN,
                Axis.PLAIN.from(BigDecimal.ZERO).upTo(chart.limit()),
                chart.caption().unit().officePattern());
    }

    static Plot of(ProgressRing ring) {
        var colours = new HashMap<Integer, String>();
        var names = new ArrayList<String>();
        var values = new ArrayList<Optional<BigDecimal>>();
        for (var part : ring.parts()) {
            colours.put(names.size(), part.tone().role());
            names.add(part.subject().name());
            values.add(Optional.of(part.amount()));
        }
        var series =
                Series.of(ring.measure(), values, Look.of("accent").label(Labels.VALUE))
                        .painted(colours);
        return new Plot(
                Kind.RING,
                names,
                List.of(series),
                Axis.PLAIN,
                Axis.PLAIN,
                ring.caption().unit().officePattern());
    }
}
