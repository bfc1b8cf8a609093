package cn.fadu.identity.ui;

import cn.fadu.audit.Trail;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** When somebody signed in, and when somebody tried to in their name. */
class OwnSignIns extends Card {

    static final int SHOWN = 10;

    private final Clock clock;

    OwnSignIns(List<Trail.Entry> entries, Clock clock) {
        super(new Div().getTranslation("identity.signins.title"));
        this.clock = clock;
        note(getTranslation("identity.signins.note"));
        with(
                new DataTable<Trail.Entry>(getTranslation("identity.signins.title"))
                        .date(getTranslation("identity.audit.at"), row -> when(row.event().at()))
                        .text(
                                getTranslation("identity.audit.action"),
                                row -> AuditWords.of(row.event().action(), this))
                        .rows(entries));
    }

    private String when(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(at.atZone(clock.getZone()));
    }
}
