package cn.fadu.operation.ui;

import cn.fadu.identity.CountyTerms;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.EmptyState;
import cn.fadu.shell.PageHeader;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Lifecycle;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.State;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The counties on this platform, what can be done with them, and what is not finished. */
@Route("admin/counties")
@RouteAlias("admin")
@Menu(title = "operation.counties.title", order = 91, icon = "vaadin:institution")
@PageTitle("operation.counties.title")
@RolesAllowed("OPERATOR")
class CountiesView extends Main implements AfterNavigationObserver {

    private final Registry registry;
    private final TenantDesk desk;
    private final CountyTerms terms;
    private final UnfinishedCard unfinished;
    private final Div list = new Div();

    CountiesView(Registry registry, TenantDesk desk, CountyTerms terms, Lifecycle lifecycle) {
        this.registry = registry;
        this.desk = desk;
        this.terms = terms;
        this.unfinished = new UnfinishedCard(lifecycle, this::show);
        var add =
                new Button(
                        getTranslation("operation.onboarding.open"),
                        click -> UI.getCurrent().navigate(OnboardingView.class));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var restore =
                new Button(
                        getTranslation("operation.restore.open"),
                        click -> new RestoreCountyDialog(desk, this::show).open());
        add(
                new PageHeader(getTranslation("operation.counties.title"))
                        .lead(getTranslation("operation.counties.lead"))
                        .actions(add, restore),
                unfinished,
                new Card(getTranslation("operation.counties.title"), list));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        unfinished.show();
        show(registry.counties(), registry.countyStates());
    }

    private void show(List<County> counties, Map<Integer, State> states) {
        list.removeAll();
        if (counties.isEmpty()) {
            list.add(
                    new EmptyState(
                            getTranslation("operation.counties.none"),
                            getTranslation("operation.counties.none.text")));
            return;
        }
        list.add(
                new DataTable<County>(getTranslation("operation.counties.title"))
                        .text(getTranslation("operation.code"), County::code)
                        .sortedBy(Comparator.comparing(County::code))
                        .nameWith(getTranslation("operation.name"), CountiesView::link)
                        .text(getTranslation("operation.cell"), County::cell)
                        .with(
                                getTranslation("operation.state"),
                                county -> StateWords.badge(state(states, county)))
                        .deeds(
                                getTranslation("operation.deeds"),
                                county -> deeds(county, state(states, county)))
                        .rows(counties));
    }

    private static State state(Map<Integer, State> states, County county) {
        return states.getOrDefault(county.id(), State.ACTIVE);
    }

    private static Anchor link(County county) {
        return new Anchor("admin/townships?county=" + county.code(), county.name());
    }

    private Component deeds(County county, State state) {
        var named = Named.of(county);
        var open = state == State.SUSPENDED;
        return new DeedMenu(county.name())
                .deed(
                        "operation.rename.verb",
                        () -> new RenameDialog(desk, named, this::show).open())
                .deed(
                        "operation.terms.open",
                        () -> new TermsDialog(desk, terms, county, this::show).open())
                .deed(
                        open ? "operation.resume.verb" : "operation.suspend.verb",
                        () -> new AccessDialog(desk, named, open, this::show).open())
                .deed("operation.move.open", () -> new MoveDialog(desk, county, this::show).open())
                .deed("operation.export.verb", () -> new ExportDialog(desk, named).open())
                .deed("operation.drop.open", () -> new DropDialog(desk, named, this::show).open());
    }
}
