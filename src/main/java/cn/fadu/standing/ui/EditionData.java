package cn.fadu.standing.ui;

import cn.fadu.chart.DataSheet;
import cn.fadu.chart.Unit;
import cn.fadu.chart.ui.DataRows;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.publication.Edition;
import cn.fadu.standing.EditionFigure;
import cn.fadu.standing.PublishedReading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everything an edition says: a line a township and indicator. */
record EditionData(
        Edition edition, Framework framework, List<EditionFigure> figures, Locale locale) {

    DataSheet sheet() {
        var title = Captions.say("data.edition", String.valueOf(edition.year()));
        var caption = new Captions(edition, locale).of(title, new Unit("", 0), List.of());
        var rows =
                new DataRows<EditionFigure>(caption)
                        .words("code", EditionFigure::code)
                        .words("township", EditionFigure::name)
                        .words("indicator.code", row -> code(row.published()))
                        .words("indicator", this::name)
                        .words("unit", row -> indicator(row).map(Indicator::unit).orElse(""));
        return ReadingData.columns(rows, row -> Optional.of(row.published().reading()))
                .count("rank", row -> row.published().rank())
                .count("filing", row -> row.published().filing())
                .words("approved.by", row -> row.published().approvedBy())
                .of(figures);
    }

    private static String code(PublishedReading published) {
        return published.reading().code().value();
    }

    private String name(EditionFigure row) {
        return framework.nameOf(code(row.published())).in(locale);
    }

    private Optional<Indicator> indicator(EditionFigure row) {
        return framework.indicator(row.published().reading().code());
    }
}
