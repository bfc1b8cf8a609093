package cn.fadu.standing.ui;

import cn.fadu.identity.SignedIn;
import cn.fadu.publication.Edition;
import cn.fadu.publication.Editions;
import cn.fadu.shell.Choices;
import cn.fadu.shell.PageHeader;
import cn.fadu.standing.Comparisons;
import cn.fadu.standing.ProfileSentences;
import cn.fadu.standing.TownshipProfiles;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.Township;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** One township as its county sees it, each figure with the sentence it was taken from. */
@Route("county/townships/:code")
@RolesAllowed({"LEADER", "REVIEWER"})
@StyleSheet("context://fadu/styles/county.css")
class TownshipView extends Main
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final SignedIn signedIn;
    private final Registry registry;
    private final Editions editions;
    private final Frameworks frameworks;
    private final TownshipProfiles profiles;
    private final Comparisons comparisons;
    private final TrendCards trends;
    private final FigureCards figures;
    private final ReasonCards reasons;
    private String name = "";

    TownshipView(
            SignedIn signedIn,
            Registry registry,
            Editions editions,
            Frameworks frameworks,
            TownshipProfiles profiles,
            Comparisons comparisons,
            TrendCards trends,
            FigureCards figures,
            ReasonCards reasons) {
        this.signedIn = signedIn;
        this.registry = registry;
        this.editions = editions;
        this.frameworks = frameworks;
        this.profiles = profiles;
        this.comparisons = comparisons;
        this.trends = trends;
        this.figures = figures;
        this.reasons = reasons;
    }

    /** Another county's code is answered like one that nobody has. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        name =
                township(event.getRouteParameters().get("code"))
                        .map(Township::name)
                        .orElseThrow(NotFoundException::new);
    }

    private Optional<Township> township(Optional<String> code) {
        return code.flatMap(asked -> registry.township(signedIn.county(), asked));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var choices = Choices.of(event);
        var township =
                township(event.getRouteParameters().get("code"))
                        .orElseThrow(NotFoundException::new);
        var shelf = Shelf.of(editions.of(township.county()));
        shelf.of(choices.number("year"))
                .ifPresentOrElse(
                        edition -> show(choices, township, shelf, edition),
                        () -> showEmpty(township));
    }

    private void showEmpty(Township township) {
        add(new PageHeader(township.name()), new NothingPublished(signedIn.account().role()));
    }

    private void show(Choices choices, Township township, Shelf shelf, Edition edition) {
        var county = township.county();
        var framework = frameworks.of(county, edition);
        var profile =
                new Profile(
                        township,
                        edition,
                        framework,
                        profiles.standings(county, edition.number(), township.id()),
                        comparisons.statistics(county, edition.number()));
        add(
                new PageHeader(township.name())
                        .lead(EditionLine.of(this, getLocale(), edition, framework))
                        .actions(inRanking(choices, township)),
                new ProfileFilters(choices, shelf, profile, getLocale()));
        if (profile.isThere()) {
            showProfile(choices, profile);
        } else {
            add(new NotInEdition(edition));
        }
    }

    private void showProfile(Choices choices, Profile profile) {
        var sentences =
                new ProfileSentences(getLocale(), profile.edition(), profile.framework())
                        .of(profile.township().name(), profile.standings(), profile.county());
        add(new ProfileTiles(profile, getLocale()), new Sentences(sentences));
        add(
                AcrossTownships.grid(
                        new DimensionCard(profile, getLocale()).span(6),
                        trends.of(profile, choices, getLocale()).span(6)));
        var why = reasons.of(profile, choices, getLocale());
        if (!why.isEmpty()) {
            add(AcrossTownships.grid(why.toArray(Component[]::new)));
        }
        trends.duties(profile, choices, getLocale()).ifPresent(this::add);
        add(figures.of(profile, choices, getLocale()));
    }

    private Component inRanking(Choices choices, Township township) {
        var address =
                choices.keeping("year", "county/ranking").with("mark", township.code()).address();
        return new Anchor(address, getTranslation("county.in-ranking"));
    }

    @Override
    public String getPageTitle() {
        return name;
    }
}
