package cn.fadu.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One figure at a glance: what it is, how much, in which unit, and how it moved. */
public class StatTile extends Div {

    public StatTile(String label, String figure, String unit, Component... notes) {
        addClassName("fadu-stat");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        add(part("fadu-stat-label", new Span(label)));
        add(part("fadu-stat-figure", figureWith(figure, unit)));
        add(part("fadu-stat-note", notes));
    }

    private static Component[] figureWith(String figure, String unit) {
        var amount = new Span(figure);
        if (unit.isEmpty()) {
            return new Component[] {amount};
        }
        var measure = new Span(unit);
        measure.addClassName("fadu-stat-unit");
        return new Component[] {amount, measure};
    }

    private static Div part(String name, Component... content) {
        var part = new Div(content);
        part.addClassName(name);
        return part;
    }
}
