package cn.fadu.filing.ui;

import cn.fadu.chart.DataSheet;
import cn.fadu.chart.ui.DataMenu;
import cn.fadu.filing.Filing;
import cn.fadu.filing.Filing.Review;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.EmptyState;
import cn.fadu.shell.PageHeader;
import cn.fadu.shell.StateBadge;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;

/** Everything the township ever handed in, with verdicts, reasons, names and hours. */
@Route("township/history")
@PageTitle("filing.history")
@Menu(title = "filing.history", order = 50, icon = "vaadin:time-backward")
@RolesAllowed({"HEAD", "CLERK"})
@StyleSheet("context://fadu/styles/filing.css")
class HistoryView extends Main implements AfterNavigationObserver {

    private final Desk desk;
    private final DataMenu data;

    HistoryView(Desk desk, DataMenu data) {
        this.desk = desk;
        this.data = data;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var filings = desk.filings();
        removeAll();
        add(
                new PageHeader(getTranslation("filing.history"))
                        .lead(getTranslation("filing.history.lead", desk.townshipName())),
                filings.isEmpty()
                        ? nothingYet()
                        : new Card(getTranslation("filing.history.all"), table(filings))
                                .actions(data.of(desk.township(), () -> rows(filings))));
    }

    private DataSheet rows(List<Filing> filings) {
        return new FilingData(UI.getCurrent(), desk.moments(), desk.people())
                .filed(desk.townshipName(), filings, desk::framework);
    }

    private Component nothingYet() {
        return new EmptyState(
                getTranslation("filing.history.empty"),
                getTranslation("filing.history.empty.text"),
                new Anchor("township/filing", getTranslation("filing.title")));
    }

    private DataTable<Filing> table(List<Filing> filings) {
        var moments = desk.moments();
        var people = desk.people();
        return new DataTable<Filing>(getTranslation("filing.history.all"))
                .nameWith(getTranslation("review.year"), HistoryView::link)
                .sortedBy(Comparator.comparing(Filing::year))
                .number(getTranslation("review.number"), each -> String.valueOf(each.number()))
                .number(
                        getTranslation("review.figures"),
                        each -> String.valueOf(each.readings().size()))
                .number(
                        getTranslation("filing.history.framework"),
                        each -> String.valueOf(each.frameworkVersion()))
                .date(
                        getTranslation("review.submitted"),
                        each -> moments.minute(each.submittedAt()))
                .sortedBy(Comparator.comparing(Filing::submittedAt))
                .text(getTranslation("review.by"), each -> people.named(each.submittedBy()))
                .with(getTranslation("review.state"), this::state)
                .text(
                        getTranslation("review.decision"),
                        each ->
                                each.review()
                                        .map(review -> decision(review, people, moments))
                                        .orElse(""))
                .text(
                        getTranslation("filing.history.reason"),
                        each -> each.review().map(Review::reason).orElse(""))
                .rows(filings);
    }

    private static Anchor link(Filing filing) {
        var year = String.valueOf(filing.year());
        return new Anchor("township/filing?year=" + year, year);
    }

    private static String decision(Review review, People people, Moments moments) {
        return people.named(review.by()) + " " + moments.minute(review.at());
    }

    private Component state(Filing filing) {
        return filing.review()
                .map(
                        review ->
                                switch (review.verdict()) {
                                    case APPROVED -> badge(Tone.GOOD, "review.state.approved");
                                    case RETURNED -> badge(Tone.CAUTION, "review.state.returned");
                                    case TAKEN_BACK -> badge(Tone.QUIET, "review.state.superseded");
                                })
                .orElseGet(() -> badge(Tone.INFO, "review.state.waiting"));
    }

    private StateBadge badge(Tone tone, String key) {
        return new StateBadge(tone, getTranslation(key));
    }
}
