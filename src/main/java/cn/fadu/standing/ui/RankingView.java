package cn.fadu.standing.ui;

import cn.fadu.identity.SignedIn;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.IndicatorCode;
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

/** All townships of a year, ranked: by everything, by a dimension or by one indicator. */
@Route("county/ranking")
@PageTitle("county.ranking")
@Menu(title = "county.ranking", order = 20, icon = "vaadin:bar-chart-h")
@RolesAllowed({"LEADER", "REVIEWER"})
@StyleSheet("context://fadu/styles/county.css")
class RankingView extends Main implements AfterNavigationObserver {

    private final SignedIn signedIn;
    private final Editions editions;
    private final Frameworks frameworks;
    private final RankingByScore byScore;
    private final RankingByIndicator byIndicator;

    RankingView(
            SignedIn signedIn,
            Editions editions,
            Frameworks frameworks,
            RankingByScore byScore,
            RankingByIndicator byIndicator) {
        this.signedIn = signedIn;
        this.editions = editions;
        this.frameworks = frameworks;
        this.byScore = byScore;
        this.byIndicator = byIndicator;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var choices = Choices.of(event);
        var account = signedIn.account();
        var county = account.county().orElseThrow();
        var shelf = Shelf.of(editions.of(county));
        shelf.of(choices.number("year"))
                .ifPresentOrElse(
                        edition -> show(choices, county, shelf, edition),
                        () ->
                                add(
                                        new PageHeader(getTranslation("county.ranking")),
                                        new NothingPublished(account.role())));
    }

    private void show(Choices choices, County county, Shelf shelf, Edition edition) {
        Framework framework = frameworks.of(county, edition);
        add(
                new PageHeader(getTranslation("county.ranking.of", String.valueOf(edition.year())))
                        .lead(EditionLine.of(this, getLocale(), edition, framework)));
        var indicator =
                choices.text("by")
                        .filter(IndicatorCode::isCode)
                        .map(IndicatorCode::new)
                        .flatMap(framework::indicator);
        add(
                indicator
                        .map(
                                each ->
                                        byIndicator.of(
                                                county,
                                                shelf,
                                                edition,
                                                framework,
                                                each,
                                                choices,
                                                getLocale()))
                        .orElseGet(
                                () ->
                                        byScore.of(
                                                county,
                                                shelf,
                                                edition,
                                                framework,
                                                choices,
                                                getLocale())));
    }
}
