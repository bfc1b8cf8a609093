package cn.fadu.filing.ui;

import cn.fadu.filing.Draft;
import cn.fadu.filing.Entry;
import cn.fadu.filing.Undo;
import cn.fadu.filing.Upload;
import cn.fadu.indicator.Framework;
import cn.fadu.shell.Notice;
import cn.fadu.shell.SureDialog;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import java.util.stream.Collectors;

/** A year's draft at work: reports, proposals and fields; every change is kept at once. */
class DraftWork extends Div {

    private final Desk desk;
    private final int year;
    private final Framework framework;
    private final Sentences sentences;
    private final Div messages = new Div();
    private final DraftProgress progress = new DraftProgress();
    private final Button undo = new Button();
    private final AssistantButton assistant;
    private final UploadPanel uploads;
    private final SystemsCard systems;
    private final PartsPanel parts;
    private final DraftPanes panes;
    private int revision;

    DraftWork(Desk desk, int year, Framework framework) {
        this.desk = desk;
        this.year = year;
        this.framework = framework;
        sentences = new Sentences(FigureWords.here(), framework);
        uploads =
                new UploadPanel(
                        file -> take(file, false),
                        refused -> say(Tone.ALARM, refused),
                        this::remove);
        systems = new SystemsCard(framework, desk, year, this::accepted);
        assistant = new AssistantButton(desk.systems(), year, this::told);
        parts = new PartsPanel(desk, year, this::saved);
        panes =
                new DraftPanes(
                        framework, new FigureDeeds(this, desk, year, framework), parts, paste());
        addClassName("fadu-stack");
        messages.getElement().setAttribute("aria-live", "polite");
        offerUndo();
        progress.add(assistant);
        var sheet = DraftSheet.of(desk, year);
        revision = sheet.draft().revision();
        add(progress, messages, systems, uploads, panes);
        show(sheet);
        panes.begin(sheet.draft());
    }

    Sentences sentences() {
        return sentences;
    }

    DraftPanes panes() {
        return panes;
    }

    void say(Sentences.Said said) {
        say(said.tone(), said.sentence());
    }

    /** Shows the draft anew; another revision than the own change makes means others were here. */
    void refresh() {
        var sheet = DraftSheet.of(desk, year);
        if (sheet.draft().revision() != revision) {
            say(Tone.INFO, getTranslation("filing.others"));
            revision = sheet.draft().revision();
            parts.show();
        }
        show(sheet);
    }

    void saved(int now) {
        messages.removeAll();
        revision = now == revision + 1 ? now : revision;
        refresh();
    }

    Optional<String> answer(Entry entry) {
        if (entry instanceof Entry.Saved(var now)) {
            saved(now);
            return Optional.empty();
        }
        return Optional.of(sentences.of(entry));
    }

    boolean accepted(Entry entry) {
        var objection = answer(entry);
        objection.ifPresent(_ -> object(entry));
        return objection.isEmpty();
    }

    void object(Entry refusal) {
        refresh();
        say(Tone.CAUTION, sentences.of(refusal));
    }

    private void say(Tone tone, String sentence) {
        messages.removeAll();
        messages.add(new Notice(tone, sentence));
    }

    private void show(DraftSheet sheet) {
        progress.show(framework, sheet.draft());
        undo.setEnabled(desk.canUndo(year));
        assistant.show(sheet.draft());
        uploads.show(sheet.draft().documents(), desk.moments());
        systems.show(sheet.disagreeing(), sheet.draft().readings());
        panes.show(sheet);
    }

    private void told(Sentences.Said said) {
        saved(revision + 1);
        say(said);
    }

    private void offerUndo() {
        undo.setText(getTranslation("filing.undo.last"));
        undo.setIcon(VaadinIcon.ARROW_BACKWARD.create());
        undo.addThemeVariants(ButtonVariant.SMALL);
        undo.addClickListener(click -> undo());
        undo.addClickShortcut(Key.KEY_Z, KeyModifier.ALT);
        progress.add(undo);
    }

    private void undo() {
        switch (desk.undo(year)) {
            case Undo.TakenBack(var now, var codes) -> {
                saved(now);
                var figures =
                        codes.stream().map(sentences::titled).collect(Collectors.joining(" · "));
                say(Tone.GOOD, getTranslation("filing.undo.done", figures));
            }
            case Undo.NothingLeft _ -> {
                refresh();
                say(Tone.INFO, getTranslation("filing.undo.none"));
            }
            case Undo.Overtaken(var by) -> {
                saved(revision + 1);
                say(Tone.CAUTION, getTranslation("filing.undo.late", desk.people().named(by)));
            }
        }
    }

    private Button paste() {
        return new Button(
                getTranslation("filing.paste"),
                VaadinIcon.PASTE.create(),
                click ->
                        new PasteDialog(
                                        framework,
                                        year,
                                        sentences,
                                        readings -> answer(desk.enter(year, readings)))
                                .open());
    }

    private void take(ReportReceiver.Received file, boolean insisted) {
        var outcome = desk.take(year, file, insisted);
        if (outcome instanceof Upload.Doubtful doubt) {
            messages.removeAll();
            new DoubtDialog(file.fileName(), sentences.of(doubt), () -> take(file, true)).open();
            return;
        }
        saved(revision + 1);
        say(sentences.of(outcome));
        if (outcome instanceof Upload.Taken(var document, _, _)) {
            parts.show();
            panes.open(desk.draft(year), document);
        }
    }

    private void remove(Draft.Document document) {
        new SureDialog(
                        getTranslation("filing.document.remove"),
                        getTranslation("filing.document.remove.sure", document.fileName()),
                        () -> {
                            desk.remove(year, document.id());
                            saved(revision + 1);
                        })
                .open();
    }
}
