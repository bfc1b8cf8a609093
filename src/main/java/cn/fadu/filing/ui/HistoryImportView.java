package cn.fadu.filing.ui;

import cn.fadu.filing.HistoryPlan;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.Notice;
import cn.fadu.shell.PageHeader;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Brings past years of all townships in from one sheet: looked at first, then all or nothing. */
@Route("county/history")
@PageTitle("history.import")
@Menu(title = "history.import", order = 55, icon = "vaadin:upload-alt")
@RolesAllowed("REVIEWER")
@StyleSheet("context://fadu/styles/filing.css")
class HistoryImportView extends Main implements AfterNavigationObserver {

    private static final int LOOK_EVERY = 300;

    private final HistoryDesk desk;
    private final Div answer = new Div();

    HistoryImportView(HistoryDesk desk) {
        this.desk = desk;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        answer.removeAll();
        answer.addClassName("fadu-stack");
        answer.getElement().setAttribute("aria-live", "polite");
        var links =
                new Div(
                        Downloads.link(
                                getTranslation("sheet.template.xlsx"),
                                "fadu-history.xlsx",
                                Downloads.XLSX,
                                desk::xlsx),
                        Downloads.link(
                                getTranslation("sheet.template.csv"),
                                "fadu-history.csv",
                                Downloads.CSV,
                                desk::csv));
        links.addClassName("fadu-row");
        add(
                new PageHeader(getTranslation("history.import"))
                        .lead(getTranslation("history.import.lead")),
                new Card(
                        getTranslation("history.import.sheet"),
                        links,
                        new SheetUpload(this::look, refused -> say(Tone.ALARM, refused)),
                        answer));
    }

    private void say(Tone tone, String sentence) {
        answer.removeAll();
        answer.add(new Notice(tone, sentence));
    }

    private void look(ReportReceiver.Received file) {
        var sentences = new SheetSentences(this);
        switch (desk.plan(file)) {
            case HistoryPlan.Unreadable(var why) -> say(Tone.ALARM, sentences.of(why));
            case HistoryPlan.Faulty(var faults) -> {
                say(Tone.CAUTION, getTranslation("sheet.faults", String.valueOf(faults.size())));
                answer.add(sentences.list(faults));
            }
            case HistoryPlan.Ready ready -> preview(ready);
        }
    }

    private void preview(HistoryPlan.Ready plan) {
        if (plan.years().isEmpty()) {
            say(Tone.INFO, getTranslation("history.import.unchanged"));
            return;
        }
        say(
                Tone.INFO,
                getTranslation(
                        "history.import.preview",
                        String.valueOf(plan.years().size()),
                        String.valueOf(plan.figures()),
                        String.valueOf(plan.unchanged())));
        var take = new Button(getTranslation("history.import.take"), click -> take(plan));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        answer.add(
                new DataTable<HistoryPlan.Year>(getTranslation("history.import.table"))
                        .name(
                                getTranslation("history.import.township"),
                                row -> row.township().name())
                        .number(getTranslation("filing.year"), row -> String.valueOf(row.year()))
                        .number(
                                getTranslation("history.import.figures"),
                                row -> String.valueOf(row.readings().size()))
                        .rows(plan.years()),
                take);
    }

    private void take(HistoryPlan.Ready plan) {
        var ui = UI.getCurrent();
        var bar = new ProgressBar();
        bar.getElement().setAttribute("aria-label", getTranslation("history.import.running"));
        say(Tone.INFO, getTranslation("history.import.running"));
        answer.add(bar);
        ui.setPollInterval(LOOK_EVERY);
        desk.carryOut(
                plan,
                (done, of) -> ui.access(() -> bar.setValue((double) done / of)),
                done -> ui.access(() -> finish(ui, plan, done)));
    }

    private void finish(UI ui, HistoryPlan.Ready plan, boolean done) {
        ui.setPollInterval(-1);
        say(
                done ? Tone.GOOD : Tone.CAUTION,
                done
                        ? getTranslation(
                                "history.import.done",
                                String.valueOf(plan.years().size()),
                                String.valueOf(plan.figures()))
                        : getTranslation("history.import.overtaken"));
    }
}
