package cn.fadu.notice.ui;

import cn.fadu.notice.Entry;
import cn.fadu.notice.Matter;
import cn.fadu.notice.MatterWords;
import cn.fadu.shell.StateBadge;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** Matters as sentences, each with its day and the way to it. */
class EntryList extends UnorderedList {

    private final MatterWords words;
    private final ZoneId zone;
    private final Consumer<Matter> seen;
    private final Consumer<Matter> opened;

    EntryList(
            List<Entry> entries,
            MatterWords words,
            ZoneId zone,
            Consumer<Matter> seen,
            Consumer<Matter> opened) {
        this.words = words;
        this.zone = zone;
        this.seen = seen;
        this.opened = opened;
        addClassName("fadu-inbox");
        entries.stream().map(this::item).forEach(this::add);
    }

    private ListItem item(Entry entry) {
        var sentence = words.of(entry.matter());
        var text = new Div(new Paragraph(sentence), under(entry));
        text.addClassName("fadu-inbox-text");
        var deeds = new Div(open(entry.matter(), sentence));
        deeds.addClassName("fadu-row");
        if (!entry.read()) {
            deeds.add(mark(entry.matter(), sentence));
        }
        return new ListItem(text, deeds);
    }

    private Div under(Entry entry) {
        var line = new Div();
        line.addClassName("fadu-row");
        if (entry.matter().pressing() && !entry.read()) {
            line.add(new StateBadge(Tone.CAUTION, getTranslation("notice.inbox.pressing")));
        }
        if (entry.since().isAfter(Instant.EPOCH)) {
            var day = new Span(words.day(LocalDate.ofInstant(entry.since(), zone)));
            day.addClassName("fadu-faint");
            line.add(day);
        }
        return line;
    }

    private Button open(Matter matter, String sentence) {
        var button =
                new Button(getTranslation("notice.inbox.open"), click -> opened.accept(matter));
        button.setAriaLabel(getTranslation("notice.inbox.open.of", sentence));
        return button;
    }

    private Button mark(Matter matter, String sentence) {
        var button = new Button(getTranslation("notice.inbox.mark"), click -> seen.accept(matter));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("notice.inbox.mark.of", sentence));
        return button;
    }
}
