package cn.fadu.export.ui;

import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.ui.ExportMenu;
import cn.fadu.export.ChartFiles;
import cn.fadu.export.CountyFonts;
import cn.fadu.export.Readers;
import cn.fadu.identity.SignedIn;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.Tenant;
import cn.fadu.tenancy.Township;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.function.BooleanSupplier;

/** Puts a button under a chart that opens its formats; nothing is made before it is asked for. */
@org.springframework.stereotype.Component
class ExportMenus implements ExportMenu {

    private final ChartFiles files;
    private final SignedIn signedIn;
    private final CountyFonts fonts;
    private final Registry registry;

    ExportMenus(ChartFiles files, SignedIn signedIn, CountyFonts fonts, Registry registry) {
        this.files = files;
        this.signedIn = signedIn;
        this.fonts = fonts;
        this.registry = registry;
    }

    @Override
    public Component of(Tenant tenant, ChartSpec chart) {
        var menu = new Div();
        menu.addClassNames("fadu-export", "fadu-no-print");
        var button = new Button(menu.getTranslation("export.menu"));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(menu.getTranslation("export.menu.of", chart.caption().title()));
        var popover = new Popover();
        popover.setTarget(button);
        popover.setModal(true);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(menu.getTranslation("export.menu"));
        popover.addOpenedChangeListener(
                change -> {
                    if (change.isOpened() && popover.getChildren().findAny().isEmpty()) {
                        popover.add(panel(tenant, chart));
                    }
                });
        menu.add(button, popover);
        return menu;
    }

    private ExportPanel panel(Tenant tenant, ChartSpec chart) {
        var county = tenant.county();
        var townships = registry.townships(county).stream().map(Township::name).toList();
        return new ExportPanel(files, fonts.lettering(county), mayRead(tenant), chart, townships);
    }

    /** Asked again at the download: the page may be older than the right to see it. */
    private BooleanSupplier mayRead(Tenant tenant) {
        return () ->
                signedIn.somebody().filter(account -> Readers.include(account, tenant)).isPresent();
    }
}
