package cn.fadu.chart.ui;

import cn.fadu.chart.Caption;
import cn.fadu.chart.ChartOption;
import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.Palette;
import cn.fadu.chart.Subject;
import cn.fadu.chart.Word;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A chart on a page: caption, drawing, source and footnotes, the table behind it, and a menu. What
 * the browser draws travels to it once and is made anew from the specification when it is needed
 * again, so that a session keeps no drawings.
 */
@Tag("figure")
public class ChartFigure extends HtmlContainer {

    private static final String KEY = "event.detail.key";
    private static final String PERIOD = "event.detail.period";

    private static final String PALETTES = Palette.json();
    private static final String DRAW = "this.leastWidth = $0; this.palettes = $1; this.option = $2";

    private final ChartSpec spec;
    private final Set<String> keys;
    private final Element chart = new Element("fadu-chart");
    private final Element table = new Element("fadu-chart-table");
    private final Div foot = new Div();

    public ChartFigure(ChartSpec spec) {
        this.spec = spec;
        keys = spec.subjects().stream().map(Subject::key).collect(Collectors.toUnmodifiableSet());
        addClassName("fadu-chart-figure");
        getElement().appendChild(caption(spec.caption()), chart);
        chart.getStyle().set("height", ChartOption.height(spec) + "px");
        foot.addClassName("fadu-chart-foot");
        describe(spec);
        add(foot, table());
    }

    /** Called with the subject's key when somebody chooses a bar, a point or a row of the chart. */
    public ChartFigure onChosen(Consumer<String> chosen) {
        return onPointChosen((key, _) -> chosen.accept(key));
    }

    /** The same with the period of the point, which is blank where the chart knows none. */
    public ChartFigure onPointChosen(BiConsumer<String, String> chosen) {
        chart.addEventListener(
                        "item-chosen",
                        event -> {
                            var data = event.getEventData();
                            var key = data.path(KEY).asString("");
                            if (keys.contains(key)) {
                                chosen.accept(key, data.path(PERIOD).asString(""));
                            }
                        })
                .addEventData(KEY)
                .addEventData(PERIOD);
        return this;
    }

    /** Puts the menu of exports, or anything else, beside the table's disclosure. */
    public ChartFigure withMenu(Component menu) {
        menu.addClassName("fadu-chart-menu");
        add(menu);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        super.onAttach(attachEvent);
        var page = attachEvent.getUI().getPage();
        page.addJsModule("context://fadu/components/fadu-chart.js");
        page.addJsModule("context://fadu/components/fadu-chart-table.js");
        chart.executeJs(DRAW, ChartOption.leastWidth(spec), PALETTES, ChartOption.of(spec).json());
        table.executeJs("this.table = $0", spec.table().json(spec.caption().title()));
    }

    private static Element caption(Caption caption) {
        var element = new Element("figcaption");
        element.appendChild(line("fadu-chart-title", caption.title()));
        if (!caption.unitLine().isEmpty()) {
            element.appendChild(line("fadu-chart-unit", caption.unitLine()));
        }
        if (!caption.subtitle().isEmpty()) {
            element.appendChild(line("fadu-chart-subtitle", caption.subtitle()));
        }
        return element;
    }

    private static Element line(String name, String text) {
        var span = new Span(text);
        span.addClassName(name);
        return span.getElement();
    }

    private void describe(ChartSpec spec) {
        spec.footnotes().forEach(note -> foot.add(new Paragraph(note)));
        foot.add(new Paragraph(String.join(" · ", spec.caption().origin())));
    }

    private Component table() {
        var content = new Div();
        content.getElement().appendChild(table);
        var details = new NativeDetails(spec.caption().words().of(Word.TABLE), content);
        details.addClassName("fadu-chart-table");
        return details;
    }
}
