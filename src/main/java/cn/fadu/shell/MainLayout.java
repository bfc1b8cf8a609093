package cn.fadu.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every signed-in page: top bar, menu, the way here, the page. */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Viewers viewers;
    private final TopBar bar;
    private final SideMenu menu = new SideMenu();
    private final Trail trail = new Trail();
    private Optional<Tour> tour = Optional.empty();
    private final Div offer = new Div();
    private final Div arrived = new Div();
    private final Div page = new Div(trail, offer);

    MainLayout(Viewers viewers, ObjectProvider<InFrame> additions) {
        this.viewers = viewers;
        this.bar =
                new TopBar(
                        viewers,
                        additions.orderedStream().map(InFrame::tool).toList(),
                        this::showAround);
        setPrimarySection(Section.NAVBAR);
        addToNavbar(new SkipLink(), bar);
        addToDrawer(menu);
        arrived.addClassName("fadu-heard");
        arrived.getElement().setAttribute("role", "status");
        bar.add(arrived);
        setContent(page);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.removeAll();
        page.add(trail, offer);
        page.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        page.getElement().removeChild(oldContent.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var viewer = viewers.current();
        var shown = event.getActiveChain().getFirst();
        bar.show(viewer, shown);
        var open = menu.show(viewer);
        viewer.ifPresent(this::offerTour);
        if (shown instanceof Component content) {
            content.addClassName("fadu-page");
            content.setId("content");
            content.getElement().setAttribute("tabindex", "-1");
            var title = Titles.of(content);
            trail.show(viewer, open, title);
            arrived.setText(getTranslation("shell.arrived", title));
            inTab(Titles.inTab(title, viewer, getTranslation("shell.product")));
        }
    }

    /** On the first page alone, until it was taken or declined. */
    private void offerTour(Viewer viewer) {
        offer.removeAll();
        var here = "/" + UI.getCurrent().getActiveViewLocation().getPath();
        if (viewer.home().equals(here) && tour.isEmpty() && viewers.isNew()) {
            offer.add(Tour.offer(viewers, this::showAround));
        }
    }

    private void showAround() {
        tour.ifPresent(going -> going.getElement().removeFromParent());
        tour =
                viewers.current()
                        .map(viewer -> new Tour(viewer, viewers, () -> tour = Optional.empty()));
        tour.ifPresent(
                started -> {
                    offer.removeAll();
                    getElement().appendChild(started.getElement());
                    started.go();
                });
    }

    /** After Flow has set its own title, which is the last thing it does in a navigation. */
    private void inTab(String title) {
        var ui = UI.getCurrent();
        ui.beforeClientResponse(this, context -> ui.getPage().setTitle(title));
    }
}
