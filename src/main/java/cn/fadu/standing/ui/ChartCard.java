package cn.fadu.standing.ui;

import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.ui.ChartFigure;
import com.vaadin.flow.component.html.Section;

/** A chart on a card of its own; the chart's title is the card's. */
class ChartCard extends Section {

    ChartCard(ChartSpec spec, ChartFigure figure) {
        addClassNames("fadu-card", "county-chart");
        getElement().setAttribute("aria-label", spec.caption().title());
        add(figure);
    }

    ChartCard span(int columnsOfTwelve) {
        addClassName("fadu-span-" + columnsOfTwelve);
        return this;
    }
}
