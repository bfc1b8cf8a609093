package cn.fadu.identity.ui;

import cn.fadu.audit.Trail;
import cn.fadu.identity.PlatformTrail;
import cn.fadu.shell.Card;
import cn.fadu.shell.Choices;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.EmptyState;
import cn.fadu.shell.Notice;
import cn.fadu.shell.Numbers;
import cn.fadu.shell.PageHeader;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** The platform's trail, what somebody looks for in it, and the proof that nobody changed it. */
@Route("admin/audit")
@Menu(title = "identity.audit.title", order = 94, icon = "vaadin:file-text-o")
@PageTitle("identity.audit.title")
@RolesAllowed("OPERATOR")
class AuditView extends Main implements AfterNavigationObserver {

    private static final int SHOWN = 200;

    private final PlatformTrail trail;
    private final Clock clock;
    private final Div filters = new Div();
    private final Div verdict = new Div();
    private final Div list = new Div();

    AuditView(PlatformTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
        list.addClassName("fadu-roomy");
        verdict.getElement().setAttribute("aria-live", "polite");
        var verify = new Button(getTranslation("identity.audit.verify"), click -> verify());
        add(
                new PageHeader(getTranslation("identity.audit.title"))
                        .lead(getTranslation("identity.audit.lead"))
                        .actions(verify),
                filters,
                verdict,
                new Card(getTranslation("identity.audit.latest"), list)
                        .note(getTranslation("identity.audit.shown", String.valueOf(SHOWN))));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = new AuditFilters(Choices.of(event), clock.getZone());
        filters.removeAll();
        filters.add(asked.bar());
        show(trail.found(asked.sought(), SHOWN));
    }

    private void show(List<Trail.Entry> entries) {
        list.removeAll();
        if (entries.isEmpty()) {
            list.add(
                    new EmptyState(
                            getTranslation("identity.audit.none"),
                            getTranslation("identity.audit.none.text")));
            return;
        }
        list.add(
                new DataTable<Trail.Entry>(getTranslation("identity.audit.latest"))
                        .number(getTranslation("identity.audit.number"), row -> "" + row.seq())
                        .date(getTranslation("identity.audit.at"), row -> when(row.event().at()))
                        .text(getTranslation("identity.audit.actor"), row -> row.event().actor())
                        .text(
                                getTranslation("identity.audit.action"),
                                row -> AuditWords.of(row.event().action(), this))
                        .text(
                                getTranslation("identity.audit.subject"),
                                row -> row.event().subject())
                        .text(getTranslation("identity.audit.detail"), row -> row.event().detail())
                        .rows(entries));
    }

    private String when(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(at.atZone(clock.getZone()));
    }

    private void verify() {
        verdict.removeAll();
        verdict.add(
                switch (trail.verdict()) {
                    case Trail.Verdict.Intact(var events) ->
                            new Notice(
                                    Tone.GOOD,
                                    getTranslation(
                                            "identity.audit.intact",
                                            Numbers.in(getLocale()).whole(events)));
                    case Trail.Verdict.BrokenAt(var seq) ->
                            new Notice(
                                    Tone.ALARM,
                                    getTranslation("identity.audit.broken", String.valueOf(seq)));
                });
    }
}
