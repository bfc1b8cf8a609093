package cn.fadu.notice.ui;

import cn.fadu.notice.Deadlines;
import cn.fadu.notice.Duty;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.StateBadge;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Township by township: done, due or overdue; a reviewer notes what was published. */
class DutyTable extends Card {

    private final Deadlines deadlines;
    private final LocalDate today;

    DutyTable(
            List<Duty> townships,
            Deadlines deadlines,
            LocalDate today,
            Optional<Consumer<Duty>> noting) {
        super(new Span().getTranslation("notice.due.table"));
        this.deadlines = deadlines;
        this.today = today;
        var filing = getTranslation("notice.due.filing");
        var publishing = getTranslation("notice.due.publishing");
        var table =
                new DataTable<Duty>(getTranslation("notice.due.table"))
                        .nameWith(getTranslation("notice.due.township"), this::link)
                        .sortedBy(Comparator.comparing(Duty::code))
                        .with(filing, duty -> badge(duty.filing(deadlines, today)))
                        .sortedBy(Comparator.comparing(duty -> duty.filing(deadlines, today)))
                        .number(
                                getTranslation("notice.due.day", filing),
                                duty -> duty.filedOn().map(LocalDate::toString).orElse("–"))
                        .with(publishing, duty -> badge(duty.publishing(deadlines, today)))
                        .sortedBy(Comparator.comparing(duty -> duty.publishing(deadlines, today)))
                        .number(
                                getTranslation("notice.due.day", publishing),
                                duty -> duty.publishedOn().map(LocalDate::toString).orElse("–"));
        noting.ifPresent(
                note ->
                        table.with(
                                        getTranslation("notice.due.note-published"),
                                        duty -> button(duty, note))
                                .live());
        with(table.rows(townships));
    }

    private Component link(Duty duty) {
        return new Anchor(
                "county/townships/%s?year=%d".formatted(duty.code(), deadlines.year()),
                duty.township());
    }

    private StateBadge badge(Duty.State state) {
        var tone =
                switch (state) {
                    case DONE -> Tone.GOOD;
                    case LATE -> Tone.CAUTION;
                    case DUE -> Tone.QUIET;
                    case OVERDUE -> Tone.ALARM;
                };
        return new StateBadge(
                tone, getTranslation("notice.due.state." + state.name().toLowerCase(Locale.ROOT)));
    }

    private Button button(Duty duty, Consumer<Duty> note) {
        var key =
                duty.publishedOn().isPresent()
                        ? "notice.due.take-back"
                        : "notice.due.note-published";
        var button = new Button(getTranslation(key), click -> note.accept(duty));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key + ".of", duty.township()));
        return button;
    }
}
