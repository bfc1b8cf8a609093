package cn.fadu.filing.ui;

import cn.fadu.filing.Correction;
import cn.fadu.filing.CountyWords;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.EmptyState;
import cn.fadu.shell.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A county's own words for indicators, and what its townships corrected. */
@Route("county/words")
@PageTitle("words.title")
@Menu(title = "words.title", order = 67, icon = "vaadin:comment-ellipsis-o")
@RolesAllowed("REVIEWER")
@StyleSheet("context://fadu/styles/filing.css")
class WordsView extends Main implements AfterNavigationObserver {

    private final WordsDesk desk;
    private final Div kept = new Div();

    WordsView(WordsDesk desk) {
        this.desk = desk;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var form = new WordsForm(desk, this::showKept);
        add(
                new PageHeader(getTranslation("words.title")).lead(getTranslation("words.lead")),
                new Card(getTranslation("words.new"), form).note(getTranslation("words.new.note")),
                new Card(getTranslation("words.kept"), kept),
                new Card(getTranslation("words.corrections"), corrections(form))
                        .note(getTranslation("words.corrections.note")));
        if (!desk.allowedAssistants().isEmpty()) {
            add(new AssistantCard(desk));
        }
        showKept();
    }

    private void showKept() {
        kept.removeAll();
        var all = desk.kept();
        var framework = desk.framework();
        var sentences = new Sentences(FigureWords.here(), framework);
        kept.add(
                all.isEmpty()
                        ? empty("words.kept.none")
                        : new DataTable<CountyWords.Kept>(getTranslation("words.kept"))
                                .name(getTranslation("words.words"), each -> each.cue().words())
                                .text(getTranslation("words.unit"), each -> each.cue().unit())
                                .text(
                                        getTranslation("words.indicator"),
                                        each -> sentences.titled(each.cue().code()))
                                .date(
                                        getTranslation("words.since"),
                                        each -> desk.moments().day(each.at()))
                                .text(getTranslation("words.by"), CountyWords.Kept::by)
                                .with(getTranslation("words.deeds"), this::withdrawing)
                                .live()
                                .rows(all));
    }

    private Component corrections(WordsForm form) {
        var all = desk.corrections();
        if (all.isEmpty()) {
            return empty("words.corrections.none");
        }
        var framework = desk.framework();
        var words = FigureWords.here();
        var sentences = new Sentences(words, framework);
        return new DataTable<Correction>(getTranslation("words.corrections"))
                .with(getTranslation("words.phrase"), WordsView::phrase)
                .text(
                        getTranslation("words.proposed"),
                        each ->
                                each.proposed()
                                        .map(sentences::titled)
                                        .map(
                                                name ->
                                                        name
                                                                + " = "
                                                                + words.number(
                                                                        each.proposedValue()))
                                        .orElse(getTranslation("words.proposed.none")))
                .text(
                        getTranslation("words.corrected"),
                        each -> sentences.titled(each.code()) + " = " + words.number(each.value()))
                .text(getTranslation("words.township"), each -> each.township().name())
                .number(getTranslation("filing.year"), each -> String.valueOf(each.year()))
                .with(getTranslation("words.deeds"), each -> turning(each, form))
                .live()
                .rows(all);
    }

    private static Span phrase(Correction correction) {
        var phrase = new Span(correction.phrase());
        phrase.setTitle(correction.sentence());
        return phrase;
    }

    private Button turning(Correction correction, WordsForm form) {
        var turn = new Button(getTranslation("words.turn"), click -> form.fill(correction));
        turn.addThemeVariants(ButtonVariant.SMALL);
        turn.setAriaLabel(getTranslation("words.turn.of", correction.phrase()));
        return turn;
    }

    private Button withdrawing(CountyWords.Kept words) {
        var withdraw = new Button(getTranslation("words.withdraw"));
        withdraw.addThemeVariants(ButtonVariant.SMALL);
        withdraw.setAriaLabel(getTranslation("words.withdraw.of", words.cue().words()));
        withdraw.addClickListener(
                click -> {
                    desk.withdraw(words.id());
                    showKept();
                });
        return withdraw;
    }

    private EmptyState empty(String key) {
        return new EmptyState(getTranslation(key), getTranslation(key + ".text"));
    }
}
