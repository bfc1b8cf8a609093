package cn.fadu.screen.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One figure in letters to be read across a hall. */
class WallFigure extends Div {

    WallFigure(String label, String figure, String unit) {
        addClassName("screen-figure");
        add(part("screen-figure-label", label));
        var amount = part("screen-figure-amount", figure);
        var measure = part("screen-figure-unit", unit);
        var line = new Div(amount, measure);
        line.addClassName("screen-figure-line");
        add(line);
    }

    private static Span part(String name, String text) {
        var part = new Span(text);
        part.addClassName(name);
        return part;
    }
}
