package cn.fadu.standing.ui;

import cn.fadu.indicator.ui.IndicatorHelp;
import cn.fadu.shell.Choices;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.Numbers;
import cn.fadu.standing.FigureWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One line an indicator: the figure, the county's median, the rank, the year before, the proof. */
class FigureTable extends Div {

    private final Profile profile;
    private final Choices choices;
    private final FigureWords words;
    private final Locale locale;

    FigureTable(
            Profile profile,
            List<FigureRow> rows,
            Choices choices,
            FigureWords words,
            Locale locale) {
        this.profile = profile;
        this.choices = choices;
        this.words = words;
        this.locale = locale;
        var asked = choices.text("figure");
        add(
                new DataTable<FigureRow>(getTranslation("county.figures"))
                        .highlighting(row -> asked.filter(code(row)::equals).isPresent())
                        .nameWith(getTranslation("county.indicator"), this::name)
                        .live()
                        .number(getTranslation("county.figure"), this::figure)
                        .number(getTranslation("county.median"), this::median)
                        .number(getTranslation("county.rank"), this::rank)
                        .sortedBy(Comparator.comparing(row -> row.rank().orElse(Integer.MAX_VALUE)))
                        .number(getTranslation("county.change"), row -> row.change(words))
                        .with(getTranslation("county.proof"), this::proof)
                        .live()
                        .rows(rows));
    }

    private static String code(FigureRow row) {
        return row.indicator().code().value();
    }

    /** Leads to the trend of the indicator on the same page. */
    private Component name(FigureRow row) {
        var address = choices.with("trend", code(row)).with("figure", "").address();
        var link = new Anchor(address, code(row) + " " + row.indicator().name().in(locale));
        if (choices.text("figure").filter(code(row)::equals).isPresent()) {
            link.getElement()
                    .executeJs("setTimeout(() => this.scrollIntoView({ block: 'center' }), 0)");
        }
        return new Span(link, new IndicatorHelp(row.indicator(), profile.framework(), locale));
    }

    private String figure(FigureRow row) {
        return row.published()
                .map(
                        each ->
                                words.amount(row.indicator(), each.reading())
                                        + Footnotes.mark(each.reading(), row.few()))
                .orElse(getTranslation("county.missing"));
    }

    private String median(FigureRow row) {
        return Optional.ofNullable(profile.county().get(row.indicator().code().value()))
                .map(each -> words.value(row.indicator(), each.median()))
                .orElse("—");
    }

    private String rank(FigureRow row) {
        return row.rank().map(Numbers.in(locale)::whole).orElse("");
    }

    private Component proof(FigureRow row) {
        return row.published()
                .<Component>map(
                        each ->
                                new Proof(
                                        each,
                                        choices.text("figure")
                                                .filter(code(row)::equals)
                                                .isPresent()))
                .orElseGet(Div::new);
    }
}
