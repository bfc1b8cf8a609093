package cn.fadu.report.ui;

import cn.fadu.indicator.Indicator;
import cn.fadu.report.AnnualReport;
import cn.fadu.shell.Card;
import cn.fadu.shell.Numbers;
import cn.fadu.shell.StatTile;
import cn.fadu.shell.StateBadge;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.stream.Collectors;

/** How much of the report the filing already gives, and what the clerk has left. */
class Completeness extends Card {

    Completeness(AnnualReport report) {
        super(UI.getCurrent().getTranslation("report.complete"));
        var numbers = Numbers.in(UI.getCurrent().getLocale());
        var tiles =
                new Div(
                        tile("report.figures", numbers.whole(report.figures())),
                        tile("report.missing", numbers.whole(report.missing().size())),
                        tile("report.gaps", numbers.whole(report.gaps().size())));
        tiles.addClassName("report-tiles");
        with(tiles, basis(report));
        if (!report.missing().isEmpty()) {
            with(missing(report));
        }
    }

    private StatTile tile(String key, String figure) {
        return new StatTile(getTranslation(key), figure, "");
    }

    private Div basis(AnnualReport report) {
        var tone =
                switch (report.basis()) {
                    case DRAFT -> Tone.CAUTION;
                    case FILED -> Tone.INFO;
                    case APPROVED -> Tone.GOOD;
                };
        var key = "report.basis." + report.basis().name().toLowerCase(Locale.ROOT);
        return new Div(new StateBadge(tone, getTranslation(key)));
    }

    private Div missing(AnnualReport report) {
        var names =
                report.missing().stream()
                        .map(Indicator::name)
                        .map(name -> name.in(getLocale()))
                        .collect(Collectors.joining(getTranslation("report.comma")));
        return new Div(
                new Paragraph(getTranslation("report.missing.names", names)),
                new Anchor(
                        "township/filing?year=" + report.year(),
                        getTranslation("report.missing.go")));
    }
}
