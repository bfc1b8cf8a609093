package cn.fadu.help.ui;

import static java.util.stream.Collectors.toMap;

import cn.fadu.identity.SignedIn;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.FrameworkVersions.Adopted;
import cn.fadu.publication.Edition;
import cn.fadu.publication.Editions;
import cn.fadu.standing.PublishedReading;
import cn.fadu.standing.RankedTownship;
import cn.fadu.standing.Rankings;
import cn.fadu.standing.TownshipProfiles;
import cn.fadu.tenancy.County;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** The county's ranking explained, with the numbers of the township in the middle of it. */
@Route("county/method")
@PageTitle("help.method")
@Menu(title = "help.method", order = 72, icon = "vaadin:question-circle-o")
@RolesAllowed({"LEADER", "REVIEWER"})
class CountyMethodView extends MethodPage {

    private final SignedIn signedIn;
    private final Editions editions;
    private final FrameworkVersions frameworks;
    private final Rankings rankings;
    private final TownshipProfiles profiles;

    CountyMethodView(
            SignedIn signedIn,
            Editions editions,
            FrameworkVersions frameworks,
            Rankings rankings,
            TownshipProfiles profiles) {
        this.signedIn = signedIn;
        this.editions = editions;
        this.frameworks = frameworks;
        this.rankings = rankings;
        this.profiles = profiles;
    }

    @Override
    Optional<Example> example() {
        var county = signedIn.county();
        return editions.current(county).flatMap(edition -> example(county, edition));
    }

    private Optional<Example> example(County county, Edition edition) {
        var framework =
                frameworks.of(county).stream()
                        .filter(each -> each.version() == edition.frameworkVersion())
                        .map(Adopted::framework)
                        .findFirst()
                        .orElseThrow();
        var rows = rankings.of(county, edition.number(), framework.top().code());
        return rows.stream()
                .filter(row -> row.rank().isPresent())
                .skip(Math.max(0, edition.ranked() / 2 - 1))
                .findFirst()
                .map(
                        row ->
                                new Example(
                                        row.name(),
                                        framework,
                                        edition.year(),
                                        edition.number(),
                                        edition.townships(),
                                        edition.ranked(),
                                        row.score(),
                                        row.rank(),
                                        places(row),
                                        row.coverage(),
                                        row.movement(),
                                        row.dimensions(),
                                        profiles
                                                .readings(county, edition.number(), row.id())
                                                .stream()
                                                .map(PublishedReading::reading)
                                                .collect(
                                                        toMap(
                                                                each -> each.code().value(),
                                                                each -> each.figure().value()))));
    }

    private static Optional<Example.Places> places(RankedTownship row) {
        return row.interval().map(each -> new Example.Places(each.low(), each.high()));
    }

    @Override
    String frameworkPage() {
        return "county/framework";
    }
}
