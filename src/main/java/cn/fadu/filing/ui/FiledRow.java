package cn.fadu.filing.ui;

import cn.fadu.filing.Change;
import cn.fadu.filing.Comment;
import cn.fadu.filing.Evidence;
import cn.fadu.filing.Oddity;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.ui.IndicatorHelp;
import cn.fadu.shell.StateBadge;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** One indicator of a filing: two years, the change, and all that speaks for or against it. */
class FiledRow {

    /** What is known of the figure. */
    record Facts(
            Optional<Reading> now,
            Optional<Reading> before,
            List<Oddity> odd,
            List<Evidence> evidence,
            List<Comment> comments) {}

    private final FigureWords words = FigureWords.here();
    private final Indicator indicator;
    private final Sentences sentences;
    private final People people;
    private final Function<Evidence, Component> file;
    private final Element row = new Element("tr");
    private final Element remarks = new Element("div");

    FiledRow(
            Indicator indicator,
            IndicatorHelp help,
            Facts facts,
            Sentences sentences,
            People people,
            Function<Evidence, Component> file,
            Consumer<Indicator> comment) {
        this.indicator = indicator;
        this.sentences = sentences;
        this.people = people;
        this.file = file;
        var change = Change.since(indicator, facts.before(), facts.now());
        row.setAttribute("tabindex", "-1");
        row.appendChild(
                naming(facts, help, comment),
                number(figure(facts.now())),
                number(figure(facts.before())),
                number(words.change(indicator, change))
                        .setAttribute("title", words.whyNot(change)));
        facts.comments().reversed().forEach(this::remark);
    }

    Element element() {
        return row;
    }

    Indicator indicator() {
        return indicator;
    }

    void select(boolean now) {
        if (now) {
            row.setAttribute("aria-selected", "true");
            row.executeJs(
                    "this.focus({ preventScroll: true });"
                            + "this.scrollIntoView({ block: 'center', behavior: 'smooth' })");
        } else {
            row.removeAttribute("aria-selected");
        }
    }

    void remark(Comment comment) {
        var who = new Span(people.named(comment.by()));
        who.addClassName("fadu-remark-by");
        var remark = new Div(who, new Span(comment.text()));
        remark.addClassName("fadu-remark");
        remarks.appendChild(remark.getElement());
    }

    private String figure(Optional<Reading> reading) {
        return reading.map(each -> words.figure(indicator, each.figure())).orElse("—");
    }

    private Element naming(Facts facts, IndicatorHelp help, Consumer<Indicator> comment) {
        var cell = new Element("th").setAttribute("scope", "row");
        var code = new Span(indicator.code().value());
        code.addClassName("fadu-found-code");
        var name = new Div(code, new Span(words.name(indicator)), help);
        facts.odd().forEach(odd -> name.add(new StateBadge(Tone.CAUTION, sentences.of(odd))));
        name.add(commentButton(comment));
        cell.appendChild(name.getElement());
        facts.now().map(this::proof).ifPresent(proof -> cell.appendChild(proof.getElement()));
        facts.evidence().forEach(each -> cell.appendChild(file.apply(each).getElement()));
        return cell.appendChild(remarks);
    }

    private Button commentButton(Consumer<Indicator> comment) {
        var button = new Button(say("review.comment"), click -> comment.accept(indicator));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.addClassName("fadu-filed-comment");
        button.setAriaLabel(say("review.comment.title", words.titled(indicator)));
        return button;
    }

    private Component proof(Reading reading) {
        var source = reading.source();
        var text =
                source.sentence().isEmpty()
                        ? say("filing.source." + source.kind().code())
                        : source.sentence();
        var proof = new Div(new Span(text));
        proof.addClassName("fadu-filed-proof");
        proof.getElement().setAttribute("title", source.name());
        return proof;
    }

    private static Element number(String text) {
        var cell = new Element("td").setText(text);
        cell.getClassList().add("fadu-number");
        return cell;
    }

    private static String say(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
