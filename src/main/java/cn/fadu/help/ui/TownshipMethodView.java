package cn.fadu.help.ui;

import cn.fadu.identity.SignedIn;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.trend.Scorecard;
import cn.fadu.trend.Scorecards;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The own place explained, from what the county sent this township and nothing else. */
@Route("township/method")
@PageTitle("help.method")
@Menu(title = "help.method", order = 72, icon = "vaadin:question-circle-o")
@RolesAllowed({"HEAD", "CLERK"})
class TownshipMethodView extends MethodPage {

    private final SignedIn signedIn;
    private final Scorecards scorecards;
    private final FrameworkVersions frameworks;

    TownshipMethodView(SignedIn signedIn, Scorecards scorecards, FrameworkVersions frameworks) {
        this.signedIn = signedIn;
        this.scorecards = scorecards;
        this.frameworks = frameworks;
    }

    @Override
    Optional<Example> example() {
        return scorecards.of(signedIn.township()).stream().findFirst().map(this::example);
    }

    private Example example(Scorecard card) {
        Map<String, BigDecimal> nodes = new HashMap<>();
        Map<String, BigDecimal> values = new HashMap<>();
        card.lines()
                .forEach(
                        line -> {
                            line.score().ifPresent(score -> nodes.put(line.code(), score));
                            line.value().ifPresent(value -> values.put(line.code(), value));
                        });
        return new Example(
                signedIn.township().name(),
                frameworks.forYear(signedIn.county(), card.year()),
                card.year(),
                card.edition(),
                townships(card),
                card.ranked(),
                card.score(),
                card.rank(),
                card.places().map(each -> new Example.Places(each.from(), each.to())),
                card.coverage(),
                card.movement(),
                nodes,
                values);
    }

    /** A township is not told of those that are unranked; it counts those that report most. */
    private static int townships(Scorecard card) {
        return card.lines().stream()
                .mapToInt(Scorecard.Line::reporting)
                .reduce(card.ranked(), Math::max);
    }

    @Override
    String frameworkPage() {
        return "township/trends";
    }
}
