package cn.fadu.filing.ui;

import cn.fadu.filing.PastedTable;
import cn.fadu.filing.PastedTable.Line;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Reading;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.StateBadge;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Rows copied from a spreadsheet, read back before anything of them is kept. */
class PasteDialog extends Dialog {

    private static final int LONGEST = 50_000;

    private final Framework framework;
    private final int year;
    private final Sentences sentences;
    private final Function<List<Reading>, Optional<String>> enter;
    private final TextArea text = new TextArea();
    private final Div preview = new Div();
    private final Button take = new Button();
    private PastedTable table = new PastedTable(List.of());

    PasteDialog(
            Framework framework,
            int year,
            Sentences sentences,
            Function<List<Reading>, Optional<String>> enter) {
        this.framework = framework;
        this.year = year;
        this.sentences = sentences;
        this.enter = enter;
        setHeaderTitle(getTranslation("filing.paste"));
        setWidth("min(52rem, 100%)");
        text.setLabel(getTranslation("filing.paste.label"));
        text.setHelperText(getTranslation("filing.paste.hint"));
        text.setMaxLength(LONGEST);
        text.setMinRows(4);
        text.setMaxRows(8);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> read());
        text.focus();
        preview.getElement().setAttribute("aria-live", "polite");
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.addClickListener(click -> take());
        add(text, preview);
        getFooter().add(new Button(getTranslation("filing.cancel"), click -> close()), take);
        read();
    }

    private void read() {
        table = PastedTable.of(text.getValue(), framework, year);
        int usable = table.readings().size();
        take.setText(getTranslation("filing.paste.take", String.valueOf(usable)));
        take.setEnabled(usable > 0);
        preview.removeAll();
        if (table.lines().isEmpty()) {
            return;
        }
        int rest = table.lines().size() - usable;
        if (rest > 0) {
            preview.add(new Paragraph(getTranslation("filing.paste.rest", String.valueOf(rest))));
        }
        preview.add(
                new DataTable<Line>(getTranslation("filing.paste.preview"))
                        .number(
                                getTranslation("filing.paste.row"),
                                line -> String.valueOf(line.row()))
                        .name(getTranslation("filing.paste.indicator"), this::indicator)
                        .number(getTranslation("filing.paste.value"), this::value)
                        .with(getTranslation("filing.paste.verdict"), this::verdict)
                        .rows(table.lines()));
    }

    private void take() {
        enter.apply(table.readings())
                .ifPresentOrElse(
                        objection -> {
                            text.setErrorMessage(objection);
                            text.setInvalid(true);
                        },
                        this::close);
    }

    private String indicator(Line line) {
        return switch (line) {
            case Line.Usable(_, var indicator, _) -> sentences.words().titled(indicator);
            case Line.NoNumber(_, var indicator) -> sentences.words().titled(indicator);
            case Line.Refused(_, var indicator, _) -> sentences.words().titled(indicator);
            case Line.Twice(_, var indicator) -> sentences.words().titled(indicator);
            case Line.NoIndicator(_, var words) -> words;
        };
    }

    private String value(Line line) {
        return line instanceof Line.Usable(_, var indicator, var reading)
                ? sentences.words().figure(indicator, reading.figure())
                : "—";
    }

    private Component verdict(Line line) {
        return switch (line) {
            case Line.Usable _ -> new StateBadge(Tone.GOOD, getTranslation("filing.paste.usable"));
            case Line.NoIndicator _ -> caution(getTranslation("filing.paste.no-indicator"));
            case Line.NoNumber _ -> caution(getTranslation("filing.paste.no-number"));
            case Line.Refused(_, _, var why) -> caution(sentences.of(why));
            case Line.Twice _ -> caution(getTranslation("filing.paste.twice"));
        };
    }

    private static StateBadge caution(String words) {
        return new StateBadge(Tone.CAUTION, words);
    }
}
