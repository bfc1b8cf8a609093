package cn.fadu.identity.ui;

import cn.fadu.identity.SignedIn;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.EmptyState;
import cn.fadu.shell.PageHeader;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.NewCounty;
import cn.fadu.tenancy.Provisioned;
import cn.fadu.tenancy.Provisioning;
import cn.fadu.tenancy.Registry;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;

/** The counties on this platform, and the form that adds one. */
@Route("admin/counties")
@Menu(title = "identity.counties.title", order = 91, icon = "vaadin:institution")
@PageTitle("identity.counties.title")
@RolesAllowed("OPERATOR")
class CountiesView extends Main implements AfterNavigationObserver {

    private final Registry registry;
    private final Provisioning provisioning;
    private final SignedIn signedIn;
    private final TextField code = new TextField(getTranslation("identity.code"));
    private final TextField name = new TextField(getTranslation("identity.counties.name"));
    private final Div list = new Div();

    CountiesView(Registry registry, Provisioning provisioning, SignedIn signedIn) {
        this.registry = registry;
        this.provisioning = provisioning;
        this.signedIn = signedIn;
        code.setHelperText(getTranslation("identity.counties.code.rule"));
        add(
                new PageHeader(getTranslation("identity.counties.title"))
                        .lead(getTranslation("identity.counties.lead")),
                new AddForm(getTranslation("identity.counties.add"), this::save, code, name),
                new Card(getTranslation("identity.counties.title"), list));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(registry.counties());
    }

    private void show(List<County> counties) {
        list.removeAll();
        if (counties.isEmpty()) {
            list.add(
                    new EmptyState(
                            getTranslation("identity.counties.none"),
                            getTranslation("identity.counties.none.text")));
            return;
        }
        list.add(
                new DataTable<County>(getTranslation("identity.counties.title"))
                        .text(getTranslation("identity.code"), County::code)
                        .sortedBy(Comparator.comparing(County::code))
                        .nameWith(getTranslation("identity.counties.name"), CountiesView::link)
                        .text(getTranslation("identity.counties.cell"), County::cell)
                        .rows(counties));
    }

    private static Anchor link(County county) {
        return new Anchor("admin/townships?county=" + county.code(), county.name());
    }

    private void save() {
        if (!Fields.complete(code, "[0-9]{6}", getTranslation("identity.counties.code.rule"))
                | !Fields.complete(name, ".*\\S.*", getTranslation("identity.required"))) {
            return;
        }
        var wanted = new NewCounty(code.getValue().strip(), name.getValue().strip());
        switch (provisioning.addCounty(signedIn.account().username(), wanted)) {
            case Provisioned.Done<County>(_) -> {
                code.clear();
                name.clear();
                show(registry.counties());
            }
            case Provisioned.CodeTaken<County>(_) ->
                    Fields.refuse(code, getTranslation("identity.code.taken"));
        }
    }
}
