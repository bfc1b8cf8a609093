package cn.fadu.operation.ui;

import cn.fadu.operation.Rosters;
import cn.fadu.shell.Card;
import cn.fadu.shell.FilterBar;
import cn.fadu.shell.PageHeader;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.State;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;

/** The townships of one county, which the address names, and what can be done with them. */
@Route("admin/townships")
@Menu(title = "operation.townships.title", order = 92, icon = "vaadin:map-marker")
@PageTitle("operation.townships.title")
@RolesAllowed("OPERATOR")
class TownshipsView extends Main implements AfterNavigationObserver {

    private final Registry registry;
    private final TenantDesk desk;
    private final Rosters rosters;
    private final ComboBox<County> county = new ComboBox<>(getTranslation("operation.county"));
    private final Div list = new Div();

    TownshipsView(Registry registry, TenantDesk desk, Rosters rosters) {
        this.registry = registry;
        this.desk = desk;
        this.rosters = rosters;
        county.setItemLabelGenerator(County::name);
        county.addValueChangeListener(chosen -> follow(chosen.isFromClient()));
        var add = order("operation.township.verb", this::add);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeader(getTranslation("operation.townships.title"))
                        .lead(getTranslation("operation.townships.lead"))
                        .actions(
                                add,
                                order("operation.roster.open", this::addFromSheet),
                                order("operation.merge", this::merge),
                                order("operation.restore.open", this::restore)),
                new FilterBar(county),
                new Card(getTranslation("operation.townships.title"), list));
    }

    private Button order(String key, Consumer<County> order) {
        return new Button(getTranslation(key), click -> county.getOptionalValue().ifPresent(order));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var counties = registry.counties();
        var asked = event.getLocation().getQueryParameters().getSingleParameter("county");
        county.setItems(counties);
        counties.stream()
                .filter(one -> asked.map(one.code()::equals).orElse(true))
                .findFirst()
                .ifPresentOrElse(county::setValue, this::show);
    }

    /** The choice stands in the address, so that it can be kept and gone back to. */
    private void follow(boolean byHand) {
        show();
        if (byHand && !county.isEmpty()) {
            var query = QueryParameters.of("county", county.getValue().code()).getQueryString();
            UI.getCurrent().getPage().getHistory().replaceState(null, "admin/townships?" + query);
        }
    }

    private void show() {
        list.removeAll();
        list.add(
                county.getOptionalValue()
                        .map(chosen -> TownshipTable.of(registry, desk, chosen, this::show))
                        .orElseGet(TownshipTable::empty));
    }

    private void add(County chosen) {
        new AddTownshipDialog(desk, chosen, this::show).open();
    }

    private void addFromSheet(County chosen) {
        new RosterDialog(desk, rosters, chosen, this::show).open();
    }

    private void merge(County chosen) {
        var states = registry.townshipStates(chosen);
        var active =
                registry.townships(chosen).stream()
                        .filter(one -> states.get(one.id()) == State.ACTIVE)
                        .toList();
        new MergeDialog(desk, active, this::show).open();
    }

    private void restore(County chosen) {
        new RestoreTownshipDialog(desk, chosen, this::show).open();
    }
}
