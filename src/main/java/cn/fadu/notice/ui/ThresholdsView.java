package cn.fadu.notice.ui;

import cn.fadu.identity.Account;
import cn.fadu.identity.Role;
import cn.fadu.identity.SignedIn;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.notice.Deadlines;
import cn.fadu.notice.MatterWords;
import cn.fadu.notice.Threshold;
import cn.fadu.notice.Thresholds;
import cn.fadu.publication.Editions;
import cn.fadu.shell.Card;
import cn.fadu.shell.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the county wants to be told of at each publication, and what lies beyond it now. */
@Route("county/thresholds")
@PageTitle("notice.threshold.title")
@Menu(title = "notice.threshold.title", order = 71, icon = "vaadin:alarm")
@RolesAllowed("REVIEWER")
class ThresholdsView extends Main implements AfterNavigationObserver {

    private final SignedIn signedIn;
    private final Thresholds thresholds;
    private final FrameworkVersions frameworks;
    private final Editions editions;
    private final Clock clock;

    ThresholdsView(
            SignedIn signedIn,
            Thresholds thresholds,
            FrameworkVersions frameworks,
            Editions editions,
            Clock clock) {
        this.signedIn = signedIn;
        this.thresholds = thresholds;
        this.frameworks = frameworks;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        var county = signedIn.county();
        var year = Deadlines.during(LocalDate.now(clock)).year();
        var framework = frameworks.forYear(county, year);
        removeAll();
        add(
                new PageHeader(getTranslation("notice.threshold.title"))
                        .lead(getTranslation("notice.threshold.lead")),
                new Card(
                        getTranslation("notice.threshold.new"),
                        new ThresholdForm(framework, getLocale(), this::set)),
                new ThresholdTable(thresholds.of(county), framework, getLocale(), this::drop));
        crossed().ifPresent(this::add);
    }

    private boolean set(ThresholdForm.Wanted wanted) {
        boolean done =
                reviewer()
                        .filter(
                                account ->
                                        thresholds.set(
                                                signedIn.county(),
                                                wanted.kind(),
                                                wanted.bound(),
                                                wanted.indicator(),
                                                account.username()))
                        .isPresent();
        if (done) {
            show();
        }
        return done;
    }

    private void drop(Threshold threshold) {
        reviewer()
                .ifPresent(
                        account ->
                                thresholds.drop(
                                        signedIn.county(), threshold.id(), account.username()));
        show();
    }

    private Optional<Component> crossed() {
        var county = signedIn.county();
        if (thresholds.of(county).isEmpty()) {
            return Optional.empty();
        }
        return editions.current(county)
                .map(
                        edition ->
                                new Card(
                                        getTranslation(
                                                "notice.threshold.crossed",
                                                String.valueOf(edition.number()),
                                                String.valueOf(edition.year())),
                                        sentences(thresholds.crossedBy(county, edition))));
    }

    private Component sentences(List<Thresholds.Crossing> crossings) {
        if (crossings.isEmpty()) {
            return new Paragraph(getTranslation("notice.threshold.crossed.none"));
        }
        var words = new MatterWords(getLocale());
        var list = new UnorderedList();
        crossings.forEach(
                each ->
                        list.add(
                                new ListItem(
                                        new Anchor(
                                                each.matter().place(), words.of(each.matter())))));
        return list;
    }

    /** Rights are read again: the page may have been open for hours. */
    private Optional<Account> reviewer() {
        return signedIn.somebody().filter(account -> account.role() == Role.REVIEWER);
    }
}
