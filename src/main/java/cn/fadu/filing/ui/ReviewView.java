package cn.fadu.filing.ui;

import cn.fadu.filing.FilingUnderReview;
import cn.fadu.filing.ReceivedFiling;
import cn.fadu.shell.PageHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** One filing beside last year's, with what looks odd and the sentence of each figure. */
@Route("county/review/:township/:year/:number")
@RolesAllowed("REVIEWER")
@StyleSheet("context://fadu/styles/filing.css")
class ReviewView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final ReviewDesk desk;
    private String title = "";

    ReviewView(ReviewDesk desk) {
        this.desk = desk;
    }

    /** A filing of another county and one that never was are answered alike: no such page. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FilingAddress.of(event.getRouteParameters())
                .flatMap(desk::open)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(FilingUnderReview filing) {
        var received = filing.received();
        title =
                getTranslation(
                        "review.heading", received.township(), String.valueOf(received.year()));
        var header = new PageHeader(title).lead(lead(received));
        desk.next(FilingAddress.of(received))
                .ifPresent(
                        next ->
                                header.actions(
                                        new Anchor(
                                                FilingAddress.of(next).path(),
                                                getTranslation("review.next", next.township()))));
        removeAll();
        add(header, new ReviewCase(filing, desk, ReviewView::leave));
    }

    private String lead(ReceivedFiling received) {
        return getTranslation(
                "review.filed",
                String.valueOf(received.number()),
                desk.people().named(received.submittedBy()),
                desk.moments().minute(received.submittedAt()),
                String.valueOf(received.readings()));
    }

    private static void leave() {
        UI.getCurrent().navigate("county/review");
    }
}
