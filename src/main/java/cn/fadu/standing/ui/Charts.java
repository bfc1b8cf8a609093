package cn.fadu.standing.ui;

import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.DataSheet;
import cn.fadu.chart.ui.ChartCard;
import cn.fadu.chart.ui.ChartFigure;
import cn.fadu.chart.ui.DataMenu;
import cn.fadu.chart.ui.ExportMenu;
import cn.fadu.shell.Choices;
import cn.fadu.tenancy.County;
import com.vaadin.flow.component.Component;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Puts charts on cards, each with its table and its menu of exports. */
@org.springframework.stereotype.Component
class Charts {

    private final ExportMenu downloads;
    private final DataMenu data;

    Charts(ExportMenu downloads, DataMenu data) {
        this.downloads = downloads;
        this.data = data;
    }

    ChartCard card(County county, ChartSpec spec) {
        return new ChartCard(spec, figure(county, spec));
    }

    /** What stands beside a table to take its rows along. */
    Component data(County county, Supplier<DataSheet> rows) {
        return data.of(county, rows);
    }

    /** Choosing a township on the chart leads to its page, in the year that is shown. */
    ChartCard card(County county, ChartSpec spec, Choices choices, Component page) {
        return card(county, spec, choices, "", page);
    }

    /** The same, and there to the indicator's figure and its sentence. */
    ChartCard card(
            County county, ChartSpec spec, Choices choices, String indicator, Component page) {
        return new ChartCard(
                spec,
                figure(county, spec)
                        .onChosen(code -> township(choices, code, indicator).open(page)));
    }

    /** Choosing a point of a trend leads where the page says, by what is chosen and its year. */
    ChartCard card(County county, ChartSpec spec, BiFunction<String, String, Choices> way) {
        var figure = figure(county, spec);
        figure.onPointChosen((key, period) -> way.apply(key, period).open(figure));
        return new ChartCard(spec, figure);
    }

    /** The address of a township's page, at one of its figures where one is named. */
    static Choices township(Choices choices, String code, String indicator) {
        return choices.keeping("year", "county/townships/" + code).with("figure", indicator);
    }

    private ChartFigure figure(County county, ChartSpec spec) {
        return new ChartFigure(spec).withMenu(downloads.of(county, spec));
    }
}
