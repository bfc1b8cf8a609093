package cn.fadu.filing.ui;

import cn.fadu.filing.Comment;
import cn.fadu.filing.FilingUnderReview;
import cn.fadu.filing.Oddities;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Node;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.ui.IndicatorHelp;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every figure of two years side by side, by dimension, each with the words that prove it. */
class FiledFigures extends Div {

    private final FigureWords words = FigureWords.here();
    private final FilingUnderReview filing;
    private final Map<IndicatorCode, Reading> now;
    private final Framework framework;
    private final Oddities oddities;
    private final CaseWork work;
    private final Map<IndicatorCode, FiledRow> rows = new LinkedHashMap<>();
    private Optional<IndicatorCode> selected = Optional.empty();

    FiledFigures(FilingUnderReview filing, Framework framework, Oddities oddities, CaseWork work) {
        this.filing = filing;
        this.framework = framework;
        this.oddities = oddities;
        this.work = work;
        now =
                filing.readings().stream()
                        .collect(Collectors.toMap(Reading::code, Function.identity()));
        addClassNames("fadu-review-pane", "fadu-stack");
        framework.nodes().forEach(node -> dimension(node).ifPresent(this::add));
    }

    /** Scrolls to an indicator's row and sets it off. */
    void bringIntoView(IndicatorCode code) {
        selected.map(rows::get).ifPresent(row -> row.select(false));
        selected = Optional.of(code).filter(rows::containsKey);
        selected.map(rows::get).ifPresent(row -> row.select(true));
    }

    Optional<Indicator> selected() {
        return selected.map(rows::get).map(FiledRow::indicator);
    }

    /** To the next row, or to the next one that looks odd. */
    void step(int by, boolean onlyOdd) {
        var codes =
                rows.keySet().stream()
                        .filter(code -> !onlyOdd || !oddities.of(code).isEmpty())
                        .toList();
        if (codes.isEmpty()) {
            return;
        }
        var all = new ArrayList<>(rows.keySet());
        int at = selected.map(all::indexOf).orElse(by > 0 ? -1 : all.size());
        codes.stream()
                .filter(code -> (all.indexOf(code) - at) * by > 0)
                .reduce((one, other) -> by > 0 ? one : other)
                .or(() -> Optional.of(by > 0 ? codes.getFirst() : codes.getLast()))
                .ifPresent(this::bringIntoView);
    }

    void remark(Comment comment) {
        Optional.ofNullable(rows.get(comment.code())).ifPresent(row -> row.remark(comment));
    }

    private Optional<Section> dimension(Node node) {
        var told = framework.under(node).stream().filter(this::isTold).toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        var title = node.name().in(words.locale());
        var section = new Section(new H2(title));
        section.addClassNames("fadu-card", "fadu-filed");
        section.getElement().setAttribute("aria-label", title).appendChild(table(title, told));
        return Optional.of(section);
    }

    private boolean isTold(Indicator indicator) {
        return now.containsKey(indicator.code())
                || filing.yearBefore().containsKey(indicator.code());
    }

    private Element table(String title, List<Indicator> indicators) {
        var caption = new Element("caption").setText(title);
        caption.getClassList().add("fadu-heard");
        var body = new Element("tbody");
        indicators.forEach(indicator -> body.appendChild(row(indicator)));
        var table = new Element("table");
        table.getClassList().addAll(List.of("fadu-table", "fadu-filed-table"));
        return table.appendChild(caption, new Element("thead").appendChild(head()), body);
    }

    private Element head() {
        int year = filing.received().year();
        return new Element("tr")
                .appendChild(
                        heading(getTranslation("review.indicator"), ""),
                        heading(String.valueOf(year), "fadu-number"),
                        heading(String.valueOf(year - 1), "fadu-number"),
                        heading(getTranslation("review.change"), "fadu-number"));
    }

    private static Element heading(String text, String kind) {
        var heading = new Element("th").setAttribute("scope", "col").setText(text);
        if (!kind.isEmpty()) {
            heading.getClassList().add(kind);
        }
        return heading;
    }

    private Element row(Indicator indicator) {
        var code = indicator.code();
        var facts =
                new FiledRow.Facts(
                        Optional.ofNullable(now.get(code)),
                        Optional.ofNullable(filing.yearBefore().get(code)),
                        oddities.of(code),
                        filing.evidence().stream()
                                .filter(each -> each.code().equals(code))
                                .toList(),
                        filing.comments().stream()
                                .filter(each -> each.code().equals(code))
                                .toList());
        var row =
                new FiledRow(
                        indicator,
                        new IndicatorHelp(indicator, framework, words.locale()),
                        facts,
                        new Sentences(words, framework),
                        work.people(),
                        work::file,
                        work::comment);
        rows.put(code, row);
        return row.element();
    }
}
