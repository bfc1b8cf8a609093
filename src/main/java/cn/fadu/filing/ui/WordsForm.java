package cn.fadu.filing.ui;

import cn.fadu.filing.Correction;
import cn.fadu.filing.Corrections;
import cn.fadu.indicator.Indicator;
import cn.fadu.intake.CueWords;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** New words: which indicator, which words, which unit; what they would change comes first. */
class WordsForm extends Div {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;

    private final WordsDesk desk;
    private final Runnable kept;
    private final ComboBox<Indicator> indicator = new ComboBox<>();
    private final TextField words = new TextField();
    private final TextField unit = new TextField();
    private final Div answer = new Div();

    WordsForm(WordsDesk desk, Runnable kept) {
        this.desk = desk;
        this.kept = kept;
        addClassName("fadu-stack");
        indicator.setLabel(getTranslation("words.indicator"));
        indicator.setItems(desk.framework().indicators());
        indicator.setWidth("min(22rem, 100%)");
        indicator.setItemLabelGenerator(FigureWords.here()::titled);
        indicator.addValueChangeListener(change -> suggestUnit());
        words.setLabel(getTranslation("words.words"));
        words.setHelperText(getTranslation("words.words.help"));
        words.setMaxLength(LONGEST);
        unit.setLabel(getTranslation("words.unit"));
        unit.setMaxLength(10);
        var look = new Button(getTranslation("words.preview"), click -> look());
        look.addThemeVariants(ButtonVariant.PRIMARY);
        var line = new Div(indicator, words, unit, look);
        line.addClassName("fadu-form-line");
        answer.addClassName("fadu-stack");
        answer.getElement().setAttribute("aria-live", "polite");
        add(line, answer);
    }

    /** A correction as the beginning of new words: its phrase without the number and unit. */
    void fill(Correction correction) {
        desk.framework().indicator(correction.code()).ifPresent(indicator::setValue);
        words.setValue(correction.wording(LONGEST));
        unit.setValue(correction.unit());
        answer.removeAll();
        words.focus();
    }

    private void suggestUnit() {
        if (unit.isEmpty()) {
            Optional.ofNullable(indicator.getValue())
                    .map(Indicator::unit)
                    .ifPresent(unit::setValue);
        }
    }

    private void look() {
        answer.removeAll();
        var wanted = cue();
        if (wanted.isEmpty()) {
            answer.add(new Notice(Tone.CAUTION, getTranslation("words.incomplete")));
            return;
        }
        var effects = desk.preview(wanted.get());
        answer.add(
                new Notice(
                        Tone.INFO,
                        getTranslation(
                                effects.isEmpty() ? "words.effect.none" : "words.effect",
                                String.valueOf(effects.size()))));
        if (!effects.isEmpty()) {
            answer.add(table(effects));
        }
        var keep = new Button(getTranslation("words.keep"), click -> keep(wanted.get()));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setDisableOnClick(true);
        answer.add(new Div(keep));
    }

    private Optional<CueWords> cue() {
        var said = words.getValue().strip();
        var meant = said.replace("…", "").strip();
        var counted = unit.getValue().strip();
        return meant.length() < SHORTEST || counted.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(indicator.getValue())
                        .map(chosen -> new CueWords(chosen.code(), said, said, counted));
    }

    private DataTable<Corrections.Effect> table(List<Corrections.Effect> effects) {
        return new DataTable<Corrections.Effect>(getTranslation("words.effect.table"))
                .name(getTranslation("words.township"), each -> each.township().name())
                .number(getTranslation("filing.year"), each -> String.valueOf(each.year()))
                .text(getTranslation("words.sentence"), Corrections.Effect::sentence)
                .text(getTranslation("words.before"), each -> read(each.before()))
                .text(getTranslation("words.after"), each -> read(each.after()))
                .rows(effects);
    }

    private String read(List<Corrections.Read> read) {
        return read.stream()
                .map(
                        each ->
                                each.code()
                                                .map(Object::toString)
                                                .orElse(getTranslation("words.proposed.none"))
                                        + " "
                                        + each.phrase())
                .collect(Collectors.joining(" · "));
    }

    private void keep(CueWords cue) {
        boolean done = desk.keep(cue);
        answer.removeAll();
        answer.add(
                new Notice(
                        done ? Tone.GOOD : Tone.CAUTION,
                        getTranslation(done ? "words.keep.done" : "words.keep.twice")));
        kept.run();
    }
}
