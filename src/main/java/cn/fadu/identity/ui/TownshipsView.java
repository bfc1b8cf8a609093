package cn.fadu.identity.ui;

import cn.fadu.identity.SignedIn;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.EmptyState;
import cn.fadu.shell.FilterBar;
import cn.fadu.shell.PageHeader;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.NewTownship;
import cn.fadu.tenancy.Provisioned;
import cn.fadu.tenancy.Provisioning;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.Township;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The townships of one county, which the address names, and the form that adds one. */
@Route("admin/townships")
@Menu(title = "identity.townships.title", order = 92, icon = "vaadin:map-marker")
@PageTitle("identity.townships.title")
@RolesAllowed("OPERATOR")
class TownshipsView extends Main implements AfterNavigationObserver {

    private final Registry registry;
    private final Provisioning provisioning;
    private final SignedIn signedIn;
    private final ComboBox<County> county = new ComboBox<>(getTranslation("identity.county"));
    private final TextField code = new TextField(getTranslation("identity.code"));
    private final TextField name = new TextField(getTranslation("identity.townships.name"));
    private final Select<Township.Kind> kind = new Select<>();
    private final IntegerField since = new IntegerField(getTranslation("identity.townships.since"));
    private final Div list = new Div();

    TownshipsView(Registry registry, Provisioning provisioning, SignedIn signedIn, Clock clock) {
        this.registry = registry;
        this.provisioning = provisioning;
        this.signedIn = signedIn;
        county.setItemLabelGenerator(County::name);
        county.addValueChangeListener(chosen -> follow(chosen.getValue(), chosen.isFromClient()));
        code.setHelperText(getTranslation("identity.townships.code.rule"));
        kind.setLabel(getTranslation("identity.townships.kind"));
        kind.setItems(Township.Kind.values());
        kind.setItemLabelGenerator(Township.Kind::label);
        kind.setValue(Township.Kind.TOWN);
        since.setValue(Year.now(clock).getValue());
        since.setMin(1990);
        since.setMax(2200);
        add(
                new PageHeader(getTranslation("identity.townships.title"))
                        .lead(getTranslation("identity.townships.lead")),
                new FilterBar(county),
                new AddForm(
                        getTranslation("identity.townships.add"),
                        this::save,
                        code,
                        name,
                        kind,
                        since),
                new Card(getTranslation("identity.townships.title"), list));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var counties = registry.counties();
        var asked = event.getLocation().getQueryParameters().getSingleParameter("county");
        county.setItems(counties);
        counties.stream()
                .filter(one -> asked.map(one.code()::equals).orElse(true))
                .findFirst()
                .ifPresentOrElse(county::setValue, () -> show(null));
    }

    /** The choice stands in the address, so that it can be kept and gone back to. */
    private void follow(@Nullable County chosen, boolean byHand) {
        show(chosen);
        if (byHand && chosen != null) {
            UI.getCurrent()
                    .getPage()
                    .getHistory()
                    .replaceState(
                            null,
                            "admin/townships?"
                                    + QueryParameters.of("county", chosen.code()).getQueryString());
        }
    }

    private void show(@Nullable County chosen) {
        list.removeAll();
        var townships = chosen == null ? List.<Township>of() : registry.townships(chosen);
        if (townships.isEmpty()) {
            list.add(
                    new EmptyState(
                            getTranslation("identity.townships.none"),
                            getTranslation("identity.townships.none.text")));
            return;
        }
        list.add(
                new DataTable<Township>(getTranslation("identity.townships.title"))
                        .text(getTranslation("identity.code"), Township::code)
                        .sortedBy(Comparator.comparing(Township::code))
                        .name(getTranslation("identity.townships.name"), Township::name)
                        .text(
                                getTranslation("identity.townships.kind"),
                                township -> township.kind().label())
                        .rows(townships));
    }

    private void save() {
        var of = county.getOptionalValue();
        county.setInvalid(of.isEmpty());
        since.setInvalid(since.isEmpty() || since.getValue() < 1990 || since.getValue() > 2200);
        if (!Fields.complete(code, "[0-9]{9}", getTranslation("identity.townships.code.rule"))
                | !Fields.complete(name, ".*\\S.*", getTranslation("identity.required"))
                | since.isInvalid()
                | of.isEmpty()) {
            return;
        }
        var wanted =
                new NewTownship(
                        code.getValue().strip(),
                        name.getValue().strip(),
                        kind.getValue(),
                        since.getValue());
        switch (provisioning.addTownship(signedIn.account().username(), of.get(), wanted)) {
            case Provisioned.Done<Township>(_) -> {
                code.clear();
                name.clear();
                show(of.get());
            }
            case Provisioned.CodeTaken<Township>(_) ->
                    Fields.refuse(code, getTranslation("identity.code.taken"));
        }
    }
}
