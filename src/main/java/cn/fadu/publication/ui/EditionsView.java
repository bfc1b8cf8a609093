package cn.fadu.publication.ui;

import cn.fadu.chart.ui.DataMenu;
import cn.fadu.identity.Account;
import cn.fadu.identity.Role;
import cn.fadu.identity.SignedIn;
import cn.fadu.publication.Edition;
import cn.fadu.publication.Editions;
import cn.fadu.publication.Publication;
import cn.fadu.publication.Publication.Impossible;
import cn.fadu.publication.Publication.NothingApproved;
import cn.fadu.publication.Publication.Overtaken;
import cn.fadu.publication.Publication.Published;
import cn.fadu.publication.Publication.Unchanged;
import cn.fadu.publication.Turnouts;
import cn.fadu.shell.Card;
import cn.fadu.shell.Choices;
import cn.fadu.shell.EmptyState;
import cn.fadu.shell.Notice;
import cn.fadu.shell.PageHeader;
import cn.fadu.shell.Tone;
import cn.fadu.tenancy.County;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The published rankings, and for the reviewer the way to publish or withdraw one. */
@Route("county/editions")
@PageTitle("county.editions")
@Menu(title = "county.editions", order = 60, icon = "vaadin:archive")
@RolesAllowed({"LEADER", "REVIEWER"})
@StyleSheet("context://fadu/styles/county.css")
class EditionsView extends Main implements AfterNavigationObserver {

    private final SignedIn signedIn;
    private final Editions editions;
    private final Turnouts turnouts;
    private final EditionDifferences differences;
    private final DataMenu data;
    private final Div news = new Div();
    private final Div content = new Div();

    EditionsView(
            SignedIn signedIn,
            Editions editions,
            Turnouts turnouts,
            EditionDifferences differences,
            DataMenu data) {
        this.signedIn = signedIn;
        this.editions = editions;
        this.turnouts = turnouts;
        this.differences = differences;
        this.data = data;
        content.addClassName("fadu-stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        news.removeAll();
        add(
                new PageHeader(getTranslation("county.editions"))
                        .lead(getTranslation("county.editions.lead")),
                news,
                content);
        show(Choices.of(event));
    }

    private void show(Choices choices) {
        content.removeAll();
        var account = signedIn.account();
        var county = account.county().orElseThrow();
        var all = editions.of(county);
        if (account.role() == Role.REVIEWER) {
            preview(choices, county).ifPresent(content::add);
        }
        content.add(list(choices, account, all));
        differences.of(county, all, choices, getLocale()).ifPresent(content::add);
    }

    private Optional<PublishCard> preview(Choices choices, County county) {
        var years = turnouts.years(county);
        return years.stream()
                .filter(year -> choices.number("publish").filter(year::equals).isPresent())
                .findFirst()
                .or(() -> years.stream().findFirst())
                .map(
                        year ->
                                new PublishCard(
                                        years,
                                        year,
                                        turnouts.of(county, year),
                                        choices,
                                        () -> publish(choices, year)));
    }

    /** Rights are read again: the page may have been open for hours. */
    private void publish(Choices choices, int year) {
        var account = signedIn.account();
        if (account.role() == Role.REVIEWER) {
            tell(editions.publish(account.county().orElseThrow(), year, account.username()));
        }
        show(choices);
    }

    private void tell(Publication outcome) {
        say(
                switch (outcome) {
                    case Published(var edition) ->
                            new Notice(
                                    Tone.GOOD,
                                    getTranslation(
                                            "county.published",
                                            String.valueOf(edition.year()),
                                            edition.number(),
                                            edition.ranked()));
                    case NothingApproved() ->
                            new Notice(Tone.CAUTION, getTranslation("county.publish.nothing"));
                    case Impossible(var why) ->
                            new Notice(
                                    Tone.CAUTION,
                                    getTranslation("county.framework.impossible", why.getFirst()));
                    case Overtaken() ->
                            new Notice(Tone.CAUTION, getTranslation("county.publish.overtaken"));
                    case Unchanged(var number) ->
                            new Notice(
                                    Tone.INFO, getTranslation("county.publish.unchanged", number));
                });
    }

    private void say(Notice notice) {
        news.removeAll();
        news.add(notice);
    }

    private Card list(Choices choices, Account account, List<Edition> all) {
        var title = getTranslation("county.editions.list");
        if (all.isEmpty()) {
            return new Card(
                    title,
                    new EmptyState(
                            getTranslation("county.empty"),
                            getTranslation("county.editions.none")));
        }
        var mayWithdraw = account.role() == Role.REVIEWER;
        var table =
                new EditionTable(
                        all,
                        mayWithdraw,
                        edition ->
                                new WithdrawDialog(
                                                edition,
                                                reason -> withdraw(choices, edition, reason))
                                        .open());
        var list = new EditionList(all, ZoneId.systemDefault());
        return new Card(title, table)
                .actions(data.of(account.county().orElseThrow(), list::sheet))
                .foot(getTranslation("county.editions.foot"));
    }

    private void withdraw(Choices choices, Edition edition, String reason) {
        var account = signedIn.account();
        var number = edition.number();
        if (account.role() == Role.REVIEWER) {
            var county = account.county().orElseThrow();
            var done = editions.withdraw(county, number, reason, account.username());
            say(
                    done
                            ? new Notice(Tone.GOOD, getTranslation("county.withdrawn", number))
                            : new Notice(
                                    Tone.INFO, getTranslation("county.withdrawn.before", number)));
        }
        show(choices);
    }
}
