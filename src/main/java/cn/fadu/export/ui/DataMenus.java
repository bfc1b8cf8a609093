package cn.fadu.export.ui;

import cn.fadu.chart.DataSheet;
import cn.fadu.chart.ui.DataMenu;
import cn.fadu.export.ChartFormat;
import cn.fadu.export.DataFiles;
import cn.fadu.export.FileName;
import cn.fadu.export.Readers;
import cn.fadu.identity.SignedIn;
import cn.fadu.tenancy.Tenant;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Puts a button beside a table that opens its data as files; rows are read when it is opened. */
@org.springframework.stereotype.Component
class DataMenus implements DataMenu {

    private final DataFiles files;
    private final SignedIn signedIn;

    DataMenus(DataFiles files, SignedIn signedIn) {
        this.files = files;
        this.signedIn = signedIn;
    }

    @Override
    public Component of(Tenant tenant, Supplier<DataSheet> rows) {
        var menu = new Div();
        menu.addClassNames("fadu-export", "fadu-no-print");
        var button = new Button(menu.getTranslation("export.data"));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        var popover = new Popover();
        popover.setTarget(button);
        popover.setModal(true);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(menu.getTranslation("export.data"));
        popover.addOpenedChangeListener(
                change -> {
                    if (change.isOpened()) {
                        popover.removeAll();
                        popover.add(links(() -> mayRead(tenant), rows.get()));
                    }
                });
        menu.add(button, popover);
        return menu;
    }

    /** Asked again at the download: the page may be older than the right to see it. */
    private boolean mayRead(Tenant tenant) {
        return signedIn.somebody().filter(account -> Readers.include(account, tenant)).isPresent();
    }

    private Div links(BooleanSupplier allowed, DataSheet sheet) {
        var panel = new Div();
        panel.addClassNames("fadu-export-panel", "fadu-export-row");
        panel.add(
                link(allowed, sheet, ChartFormat.XLSX, () -> files.xlsx(sheet)),
                link(allowed, sheet, ChartFormat.CSV, () -> files.csv(sheet)),
                dictionary(allowed, sheet, panel.getTranslation("export.dictionary.csv")));
        return panel;
    }

    private static Anchor link(
            BooleanSupplier allowed,
            DataSheet sheet,
            ChartFormat format,
            Supplier<byte[]> content) {
        var name = FileName.of(sheet.caption(), format.extension());
        return new Download(allowed, name, format.type(), content).link(format.name());
    }

    private Anchor dictionary(BooleanSupplier allowed, DataSheet sheet, String words) {
        var name = FileName.of(files.dictionaryTitle(sheet), ChartFormat.CSV.extension());
        return new Download(allowed, name, ChartFormat.CSV.type(), () -> files.dictionary(sheet))
                .link(words);
    }
}
