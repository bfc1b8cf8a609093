package cn.fadu.report.ui;

import cn.fadu.report.AnnualReport;
import cn.fadu.shell.Card;
import cn.fadu.shell.EmptyState;
import cn.fadu.shell.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
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

/** The drafted annual report: how much of it is there, how it looks, and its files. */
@Route("township/report")
@PageTitle("report.title")
@Menu(title = "report.title", order = 40, icon = "vaadin:file-text-o")
@RolesAllowed({"HEAD", "CLERK"})
@StyleSheet("context://fadu/styles/report.css")
class ReportView extends Main implements AfterNavigationObserver {

    private final ReportDesk desk;

    ReportView(ReportDesk desk) {
        this.desk = desk;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        int year = asked(event).orElseGet(desk::usualYear);
        removeAll();
        add(header(year));
        desk.report(year).ifPresentOrElse(report -> show(report), () -> add(nothingYet(year)));
    }

    /** A year nobody can have filed for is answered with the usual one. */
    private Optional<Integer> asked(AfterNavigationEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("year")
                .flatMap(
                        text ->
                                desk.years().stream()
                                        .filter(year -> String.valueOf(year).equals(text))
                                        .findFirst());
    }

    private PageHeader header(int year) {
        var choice = new Select<Integer>();
        choice.setLabel(getTranslation("report.year"));
        choice.setItems(desk.years());
        choice.setItemLabelGenerator(String::valueOf);
        choice.setValue(year);
        choice.addValueChangeListener(
                change ->
                        UI.getCurrent()
                                .navigate(
                                        "township/report",
                                        QueryParameters.of(
                                                "year", String.valueOf(change.getValue()))));
        return new PageHeader(
                        getTranslation(
                                "report.heading", desk.township().name(), String.valueOf(year)))
                .lead(getTranslation("report.lead"))
                .actions(choice);
    }

    private Component nothingYet(int year) {
        return new EmptyState(
                getTranslation("report.empty", String.valueOf(year)),
                getTranslation("report.empty.text"),
                new Anchor("township/filing?year=" + year, getTranslation("report.empty.go")));
    }

    private void show(AnnualReport report) {
        var preview =
                new Card(getTranslation("report.preview"), new Preview(report))
                        .note(getTranslation("report.preview.note"))
                        .span(8);
        var side =
                new Div(
                        new Completeness(report),
                        new ReportLinks(desk, report),
                        new PlanBeside(
                                desk.planBefore(report.year()), desk.results(report.year())));
        side.addClassNames("fadu-span-4", "report-side");
        var grid = new Div(side, preview);
        grid.addClassName("fadu-grid");
        add(grid);
    }
}
