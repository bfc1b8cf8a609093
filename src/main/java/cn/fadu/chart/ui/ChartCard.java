package cn.fadu.chart.ui;

import cn.fadu.chart.ChartSpec;
import com.vaadin.flow.component.html.Section;

/** A chart on a card of its own; the chart's title is the card's heading. */
public final class ChartCard extends Section {

    public ChartCard(ChartSpec spec, ChartFigure figure) {
        addClassNames("fadu-card", "fadu-chart-card");
        getElement().setAttribute("aria-label", spec.caption().title());
        add(figure);
    }

    public ChartCard span(int columnsOfTwelve) {
        addClassName("fadu-span-" + columnsOfTwelve);
        return this;
    }
}
