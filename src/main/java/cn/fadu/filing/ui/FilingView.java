package cn.fadu.filing.ui;

import cn.fadu.filing.Filing;
import cn.fadu.filing.Submission;
import cn.fadu.shell.PageHeader;
import cn.fadu.shell.SureDialog;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** A township's filing of a year: upload, confirm, correct, submit. */
@Route("township/filing")
@PageTitle("filing.title")
@Menu(title = "filing.title", order = 40, icon = "vaadin:edit")
@RolesAllowed({"HEAD", "CLERK"})
@StyleSheet("context://fadu/styles/filing.css")
class FilingView extends Main implements AfterNavigationObserver {

    private final Desk desk;
    private final SheetDesk sheets;
    private final Div state = new Div();

    FilingView(Desk desk, SheetDesk sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var years = new FilingYears(desk.filings(), desk.today());
        int year = asked(event, years).orElseGet(years::usual);
        var work = new DraftWork(desk, year, desk.framework(year));
        removeAll();
        add(header(years, year, work), state, work, new SheetCard(sheets, year));
        showState(years.newest(year), work);
    }

    /** A year that cannot be filed for is answered with the usual one. */
    private static Optional<Integer> asked(AfterNavigationEvent event, FilingYears years) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("year")
                .flatMap(
                        text ->
                                years.offered().stream()
                                        .filter(year -> String.valueOf(year).equals(text))
                                        .findFirst());
    }

    private PageHeader header(FilingYears years, int year, DraftWork work) {
        var choice = new Select<Integer>();
        choice.setLabel(getTranslation("filing.year"));
        choice.setItems(years.offered());
        choice.setItemLabelGenerator(
                each -> getTranslation("filing.year.of", String.valueOf(each)));
        choice.setValue(year);
        choice.addValueChangeListener(change -> goTo(change.getValue()));
        var submit = new Button(getTranslation("filing.submit"), click -> ask(year, work));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        return new PageHeader(
                        getTranslation("filing.heading", desk.townshipName(), String.valueOf(year)))
                .lead(due(years, year))
                .actions(choice, submit);
    }

    private String due(FilingYears years, int year) {
        var due = FilingYears.due(year);
        boolean filed = years.newest(year).isPresent();
        boolean late = !filed && !desk.today().isBefore(due);
        return getTranslation(late ? "filing.due.over" : "filing.due", due);
    }

    private static void goTo(int year) {
        UI.getCurrent()
                .navigate("township/filing", QueryParameters.of("year", String.valueOf(year)));
    }

    private void ask(int year, DraftWork work) {
        var draft = desk.draft(year);
        if (draft.undecided() > 0 || draft.readings().isEmpty()) {
            submit(year, work);
            return;
        }
        new SureDialog(
                        getTranslation("filing.submit"),
                        getTranslation(
                                "filing.submit.sure",
                                String.valueOf(year),
                                String.valueOf(draft.readings().size())),
                        () -> submit(year, work))
                .open();
    }

    private void submit(int year, DraftWork work) {
        var outcome = desk.submit(year);
        work.say(work.sentences().of(outcome));
        if (outcome instanceof Submission.Submitted(var filing)) {
            showState(newest(filing.year()), work);
        }
    }

    private void showState(Optional<Filing> newest, DraftWork work) {
        state.removeAll();
        newest.ifPresent(
                filing ->
                        state.add(
                                new FilingState(
                                        filing,
                                        desk.besides().comments(filing.year()).stream()
                                                .filter(each -> each.filing() == filing.number())
                                                .toList(),
                                        desk,
                                        new FilingState.Deeds(
                                                () -> takeBack(filing, work),
                                                () -> askToSign(filing, work),
                                                work.panes()::openField))));
        state.setVisible(newest.isPresent());
    }

    private void askToSign(Filing filing, DraftWork work) {
        new SureDialog(
                        getTranslation("filing.sign"),
                        getTranslation(
                                "filing.sign.sure",
                                String.valueOf(filing.number()),
                                String.valueOf(filing.readings().size())),
                        () -> sign(filing, work))
                .open();
    }

    private void sign(Filing filing, DraftWork work) {
        boolean done = desk.signOff(filing.year(), filing.number());
        tell(done, done ? "filing.sign.done" : "filing.sign.late", filing, work);
    }

    private void takeBack(Filing filing, DraftWork work) {
        boolean done = desk.takeBack(filing.year(), filing.number());
        tell(done, done ? "filing.take-back.done" : "filing.take-back.late", filing, work);
    }

    private void tell(boolean done, String key, Filing filing, DraftWork work) {
        work.say(new Sentences.Said(done ? Tone.GOOD : Tone.CAUTION, getTranslation(key)));
        showState(newest(filing.year()), work);
    }

    private Optional<Filing> newest(int year) {
        return new FilingYears(desk.filings(), desk.today()).newest(year);
    }
}
