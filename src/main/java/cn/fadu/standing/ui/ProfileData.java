package cn.fadu.standing.ui;

import cn.fadu.chart.DataSheet;
import cn.fadu.chart.Unit;
import cn.fadu.chart.ui.DataRows;
import cn.fadu.standing.FigureWords;
import cn.fadu.standing.PublishedReading;
import cn.fadu.standing.Statistic;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every figure of a township in an edition as data, with who approved it and its sentence. */
record ProfileData(Profile profile, List<FigureRow> figures, Locale locale) {

    DataSheet sheet() {
        var title =
                "%s %d %s"
                        .formatted(
                                profile.township().name(),
                                profile.edition().year(),
                                Captions.say("county.figures"));
        var caption =
                new Captions(profile.edition(), locale)
                        .of(title, new Unit("", 0), FigureCards.sums(figures));
        var words = new FigureWords(locale);
        var rows =
                new DataRows<FigureRow>(caption)
                        .words("indicator.code", row -> row.indicator().code().value())
                        .words("indicator", row -> row.indicator().name().in(locale))
                        .words("unit", row -> row.indicator().unit(locale));
        return ReadingData.columns(rows, row -> row.published().map(PublishedReading::reading))
                .number("median", "", this::median)
                .count("rank", FigureRow::rank)
                .words("change", row -> row.change(words))
                .count("filing", row -> row.published().flatMap(PublishedReading::filing))
                .words(
                        "approved.by",
                        row -> row.published().map(PublishedReading::approvedBy).orElse(""))
                .of(figures);
    }

    private Optional<BigDecimal> median(FigureRow row) {
        return Optional.ofNullable(profile.county().get(row.indicator().code().value()))
                .map(Statistic::median);
    }
}
