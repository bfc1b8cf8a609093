package cn.fadu.standing.ui;

import cn.fadu.identity.SignedIn;
import cn.fadu.publication.Edition;
import cn.fadu.publication.Editions;
import cn.fadu.shell.Choices;
import cn.fadu.shell.PageHeader;
import cn.fadu.tenancy.County;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One indicator across all townships, or two to five townships side by side. */
@Route("county/compare")
@PageTitle("county.compare")
@Menu(title = "county.compare", order = 30, icon = "vaadin:scale")
@RolesAllowed({"LEADER", "REVIEWER"})
@StyleSheet("context://fadu/styles/county.css")
class CompareView extends Main implements AfterNavigationObserver {

    private static final List<String> MODES = List.of("indicator", "townships");

    private final SignedIn signedIn;
    private final Editions editions;
    private final Frameworks frameworks;
    private final AcrossTownships across;
    private final SideBySide sideBySide;

    CompareView(
            SignedIn signedIn,
            Editions editions,
            Frameworks frameworks,
            AcrossTownships across,
            SideBySide sideBySide) {
        this.signedIn = signedIn;
        this.editions = editions;
        this.frameworks = frameworks;
        this.across = across;
        this.sideBySide = sideBySide;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var choices = Choices.of(event);
        var account = signedIn.account();
        var county = account.county().orElseThrow();
        var shelf = Shelf.of(editions.of(county));
        var head = new PageHeader(getTranslation("county.compare"));
        add(head);
        shelf.of(choices.number("year"))
                .ifPresentOrElse(
                        found -> show(head, choices, county, shelf, found),
                        () -> add(new NothingPublished(account.role())));
    }

    private void show(
            PageHeader head, Choices choices, County county, Shelf shelf, Edition edition) {
        var framework = frameworks.of(county, edition);
        head.lead(EditionLine.of(this, getLocale(), edition, framework))
                .actions(new Modes("county.compare.mode", choices, "mode", MODES));
        var part =
                Modes.chosen(choices, "mode", MODES).equals("townships")
                        ? sideBySide.of(county, shelf, edition, framework, choices, getLocale())
                        : across.of(county, shelf, edition, framework, choices, getLocale());
        add(part);
    }
}
