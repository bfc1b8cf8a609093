package cn.fadu.filing.ui;

import cn.fadu.filing.Entry;
import cn.fadu.indicator.Reading;
import cn.fadu.intake.SheetOutcome;
import cn.fadu.intake.SheetReading;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.Notice;
import cn.fadu.shell.StateBadge;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The year as a sheet: the template, what a filled one would change, and taking it over. */
class SheetCard extends Card {

    private final SheetDesk desk;
    private final int year;
    private final Div answer = new Div();

    SheetCard(SheetDesk desk, int year) {
        super(new Span().getTranslation("sheet.title"));
        this.desk = desk;
        this.year = year;
        note(getTranslation("sheet.note"));
        answer.getElement().setAttribute("aria-live", "polite");
        answer.addClassName("fadu-stack");
        var links =
                new Div(
                        Downloads.link(
                                getTranslation("sheet.template.xlsx"),
                                "fadu-%d.xlsx".formatted(year),
                                Downloads.XLSX,
                                () -> desk.template(year).xlsx()),
                        Downloads.link(
                                getTranslation("sheet.template.csv"),
                                "fadu-%d.csv".formatted(year),
                                Downloads.CSV,
                                () -> desk.template(year).csv()));
        links.addClassName("fadu-row");
        with(links, new SheetUpload(this::read, refused -> say(Tone.ALARM, refused)), answer);
    }

    private void say(Tone tone, String sentence) {
        answer.removeAll();
        answer.add(new Notice(tone, sentence));
    }

    private void read(ReportReceiver.Received file) {
        var sentences = new SheetSentences(this);
        switch (desk.read(year, file)) {
            case SheetOutcome.Unreadable(var why) -> say(Tone.ALARM, sentences.of(why));
            case SheetOutcome.Faulty(var faults) -> {
                say(Tone.CAUTION, getTranslation("sheet.faults", String.valueOf(faults.size())));
                answer.add(sentences.list(faults));
            }
            case SheetOutcome.Readable(var readings) -> preview(readings);
        }
    }

    private void preview(List<SheetReading> readings) {
        var standing = desk.draft(year).readings();
        var changed = readings.stream().filter(each -> isNew(each, standing)).toList();
        if (changed.isEmpty()) {
            say(Tone.INFO, getTranslation("sheet.unchanged"));
            return;
        }
        say(
                Tone.INFO,
                getTranslation(
                        "sheet.preview",
                        String.valueOf(changed.size()),
                        String.valueOf(readings.size() - changed.size())));
        var take = new Button(getTranslation("sheet.take"), click -> take(changed));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        var leave = new Button(getTranslation("filing.cancel"), click -> answer.removeAll());
        var buttons = new Div(take, leave);
        buttons.addClassName("fadu-row");
        answer.add(table(changed, standing), buttons);
    }

    private static boolean isNew(SheetReading each, Map<?, Reading> standing) {
        return Optional.ofNullable(standing.get(each.reading().code()))
                .filter(there -> says(there, each.reading()))
                .isEmpty();
    }

    private static boolean says(Reading there, Reading read) {
        return there.figure().value().compareTo(read.figure().value()) == 0
                && there.figure().qualifier() == read.figure().qualifier()
                && there.period().equals(read.period());
    }

    private DataTable<SheetReading> table(List<SheetReading> rows, Map<?, Reading> standing) {
        var words = FigureWords.here();
        var framework = desk.framework(year);
        return new DataTable<SheetReading>(getTranslation("sheet.preview.table"))
                .text(getTranslation("sheet.cell"), SheetReading::cell)
                .name(
                        getTranslation("sheet.indicator"),
                        row ->
                                words.titled(
                                        framework.indicator(row.reading().code()).orElseThrow()))
                .number(
                        getTranslation("sheet.now"),
                        row ->
                                Optional.ofNullable(standing.get(row.reading().code()))
                                        .map(there -> figure(words, there))
                                        .orElse("–"))
                .number(getTranslation("sheet.then"), row -> figure(words, row.reading()))
                .with(
                        "",
                        row ->
                                standing.containsKey(row.reading().code())
                                        ? new StateBadge(
                                                Tone.CAUTION, getTranslation("sheet.replaces"))
                                        : new Span())
                .rows(rows);
    }

    private String figure(FigureWords words, Reading reading) {
        return words.figure(
                desk.framework(year).indicator(reading.code()).orElseThrow(), reading.figure());
    }

    private void take(List<SheetReading> readings) {
        switch (desk.enter(year, readings)) {
            case Entry.Saved _ -> UI.getCurrent().refreshCurrentRoute(true);
            case Entry refusal ->
                    say(
                            Tone.CAUTION,
                            new Sentences(FigureWords.here(), desk.framework(year)).of(refusal));
        }
    }
}
