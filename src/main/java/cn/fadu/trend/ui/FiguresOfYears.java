package cn.fadu.trend.ui;

import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.standing.FigureWords;
import cn.fadu.trend.Trend;
import cn.fadu.trend.Trend.Point;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** An indicator's figures year by year, each with the sentence of the report that proves it. */
class FiguresOfYears extends Card {

    private final Indicator indicator;
    private final Optional<String> asked;
    private final FigureWords words = new FigureWords(UI.getCurrent().getLocale());

    /**
     * @param asked the year whose sentence the reader has come for
     */
    FiguresOfYears(Indicator indicator, Trend trend, Optional<String> asked) {
        super(UI.getCurrent().getTranslation("township.trends.years"));
        this.indicator = indicator;
        this.asked = asked;
        with(
                new DataTable<Point>(getTranslation("township.trends.years"))
                        .highlighting(this::isAsked)
                        .nameWith(getTranslation("township.year"), this::year)
                        .live()
                        .number(getTranslation("township.own"), this::own)
                        .number(
                                getTranslation("township.median"),
                                point ->
                                        point.county()
                                                .map(each -> words.value(indicator, each.median()))
                                                .orElse("—"))
                        .with(getTranslation("township.trends.proof"), this::proof)
                        .live()
                        .rows(List.copyOf(trend.points().reversed())));
    }

    private boolean isAsked(Point point) {
        return asked.filter(String.valueOf(point.year())::equals).isPresent();
    }

    private Component year(Point point) {
        var year = new Span(String.valueOf(point.year()));
        if (isAsked(point)) {
            year.getElement()
                    .executeJs("setTimeout(() => this.scrollIntoView({ block: 'center' }), 0)");
        }
        return year;
    }

    private String own(Point point) {
        return point.filed()
                .map(filed -> words.amount(indicator, filed))
                .or(() -> point.own().map(value -> words.value(indicator, value)))
                .orElse("—");
    }

    private Component proof(Point point) {
        return point.filed()
                .map(Reading::source)
                .map(source -> proof(source, isAsked(point), point.year()))
                .orElseGet(Span::new);
    }

    private Component proof(Source source, boolean open, int year) {
        var kind = getTranslation("county.source." + source.kind().code());
        if (source.sentence().isEmpty()) {
            return new Span((kind + " " + source.name()).strip());
        }
        var sentence = new Paragraph(source.sentence());
        sentence.addClassName("fadu-source");
        var filing =
                new Anchor(
                        "township/filing?year=" + year,
                        getTranslation("township.trends.filing", String.valueOf(year)));
        var details =
                new NativeDetails(
                        getTranslation("county.proof.open"),
                        new Div(sentence, new Paragraph(new Span(source.name() + " "), filing)));
        details.setOpen(open);
        return details;
    }
}
