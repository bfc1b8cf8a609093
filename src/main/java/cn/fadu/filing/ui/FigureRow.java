package cn.fadu.filing.ui;

import cn.fadu.filing.Change;
import cn.fadu.filing.Oddity;
import cn.fadu.filing.SystemReading;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import cn.fadu.indicator.ui.IndicatorHelp;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One indicator with its field: what is typed is kept at once, an empty field takes it out. */
class FigureRow extends Div {

    /**
     * What stands in the row; {@code odd} is what a person should look at, {@code remarks} what the
     * county said.
     */
    record Facts(
            Optional<Reading> reading,
            Optional<Reading> yearBefore,
            List<Oddity> odd,
            List<SystemReading> otherwise,
            int evidence,
            List<String> remarks) {}

    private final FigureWords words = FigureWords.here();
    private final Indicator indicator;
    private final Sentences sentences;
    private final FigureField field;
    private final Span before = new Span();
    private final Span source = new Span();
    private final Div odd = new Div();
    private final Div remarks = new Div();
    private final Button evidence = new Button(VaadinIcon.PAPERCLIP.create());
    private Optional<Facts> shown = Optional.empty();

    FigureRow(Indicator indicator, Framework framework, FigureWork work, Sentences sentences) {
        this.indicator = indicator;
        this.sentences = sentences;
        field = FigureField.of(indicator, work);
        addClassName("fadu-figure-row");
        getElement().setAttribute("data-code", indicator.code().value());
        var code = new Span(indicator.code().value());
        code.addClassName("fadu-found-code");
        var help = new IndicatorHelp(indicator, framework, words.locale());
        var name = new Div(code, new Span(words.name(indicator)), help, remarks);
        name.addClassName("fadu-figure-name");
        before.addClassName("fadu-soft");
        source.addClassName("fadu-faint");
        odd.addClassName("fadu-figure-odd");
        remarks.addClassName("fadu-remark");
        evidence.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        evidence.addClickListener(click -> work.evidence(indicator.code()));
        var notes = new Div(before, source, odd);
        notes.addClassName("fadu-figure-notes");
        add(name, field.component(), notes, evidence);
    }

    Indicator indicator() {
        return indicator;
    }

    boolean isFilled() {
        return shown.flatMap(Facts::reading).isPresent();
    }

    boolean isRemarked() {
        return shown.filter(facts -> !facts.remarks().isEmpty()).isPresent();
    }

    void takeFocus() {
        scrollIntoView();
        field.focus();
    }

    /** Leaves a field alone whose facts are the same, so that nothing typed is lost. */
    void show(Facts facts) {
        if (shown.equals(Optional.of(facts))) {
            return;
        }
        shown = Optional.of(facts);
        field.show(facts.reading().map(reading -> reading.figure().value()));
        before.setText(
                facts.yearBefore()
                        .map(
                                then ->
                                        getTranslation(
                                                "filing.before",
                                                words.figure(indicator, then.figure())))
                        .orElse(""));
        source.setText(facts.reading().map(reading -> source(reading, facts)).orElse(""));
        var remarkable =
                Stream.concat(
                                facts.odd().stream().map(sentences::of),
                                facts.otherwise().stream().map(this::otherwise))
                        .collect(Collectors.joining(" "));
        odd.setText(remarkable);
        odd.setVisible(!remarkable.isEmpty());
        remarks.setText(String.join(" ", facts.remarks()));
        remarks.setVisible(!facts.remarks().isEmpty());
        showEvidence(facts.evidence());
    }

    private String otherwise(SystemReading says) {
        return getTranslation(
                "filing.systems.beside",
                says.system(),
                words.figure(indicator, says.reading().figure()));
    }

    private void showEvidence(int files) {
        evidence.setText(files == 0 ? "" : String.valueOf(files));
        evidence.setAriaLabel(
                getTranslation(
                        "filing.evidence.of", words.titled(indicator), String.valueOf(files)));
    }

    private String source(Reading reading, Facts facts) {
        var change = Change.since(indicator, facts.yearBefore(), Optional.of(reading));
        var kind =
                reading.source().kind() == Source.Kind.SYSTEM
                        ? getTranslation("filing.source.named", reading.source().name())
                        : getTranslation("filing.source." + reading.source().kind().code());
        return Stream.of(words.change(indicator, change), words.whyNot(change), kind)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
