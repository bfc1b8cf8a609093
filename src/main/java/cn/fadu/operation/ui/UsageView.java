package cn.fadu.operation.ui;

import cn.fadu.operation.Usage;
import cn.fadu.operation.Usages;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.PageHeader;
import cn.fadu.shell.StateBadge;
import cn.fadu.shell.Tone;
import cn.fadu.tenancy.CellState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** How much each county uses of what was agreed: volumes alone, never a figure of anybody. */
@Route("admin/usage")
@Menu(title = "operation.usage.title", order = 94, icon = "vaadin:dashboard")
@PageTitle("operation.usage.title")
@RolesAllowed("OPERATOR")
class UsageView extends Main implements AfterNavigationObserver {

    private static final double MEGABYTE = 1_000_000;

    private final Usages usages;
    private final TenantDesk desk;
    private final Div counties = new Div();
    private final Div cells = new Div();

    UsageView(Usages usages, TenantDesk desk) {
        this.usages = usages;
        this.desk = desk;
        add(
                new PageHeader(getTranslation("operation.usage.title"))
                        .lead(getTranslation("operation.usage.lead")),
                new Card(getTranslation("operation.counties.title"), counties),
                new Card(getTranslation("operation.usage.cells"), cells));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        counties.removeAll();
        counties.add(
                new DataTable<Usage>(getTranslation("operation.usage.title"))
                        .name(getTranslation("operation.county"), usage -> usage.county().name())
                        .number(
                                getTranslation("operation.usage.townships"),
                                usage -> usage.townships().map(String::valueOf).orElse("–"))
                        .number(
                                getTranslation("operation.terms.people"),
                                usage -> of(usage.people(), usage.terms().people()))
                        .number(getTranslation("operation.terms.storage"), this::storage)
                        .sortedBy(Comparator.comparing(usage -> usage.bytes().orElse(0L)))
                        .text(
                                getTranslation("operation.terms.until"),
                                usage ->
                                        usage.terms()
                                                .contract()
                                                .until()
                                                .map(LocalDate::toString)
                                                .orElse("–"))
                        .with(getTranslation("operation.usage.remark"), this::remark)
                        .rows(usages.all()));
        cells.removeAll();
        cells.add(
                new DataTable<CellState>(getTranslation("operation.usage.cells"))
                        .name(getTranslation("operation.cell"), CellState::name)
                        .with(getTranslation("operation.state"), this::reach)
                        .rows(desk.cells()));
    }

    private static String of(int used, Optional<Integer> most) {
        return most.map(limit -> used + " / " + limit).orElse(String.valueOf(used));
    }

    private String storage(Usage usage) {
        return usage.bytes()
                .map(bytes -> "%.1f".formatted(bytes / MEGABYTE))
                .map(
                        used ->
                                usage.terms()
                                        .storageMb()
                                        .map(limit -> used + " / " + limit)
                                        .orElse(used))
                .orElse("–");
    }

    private Component reach(CellState cell) {
        return cell.reachable()
                ? new StateBadge(Tone.GOOD, getTranslation("operation.cell.here"))
                : new StateBadge(Tone.ALARM, getTranslation("operation.cell.away"));
    }

    private Component remark(Usage usage) {
        return switch (usage.remark()) {
            case NONE -> new Div();
            case CELL_AWAY -> badge(Tone.ALARM, "operation.cell.away");
            case OUT_OF_CONTRACT -> badge(Tone.ALARM, "operation.usage.contract");
            case FULL -> badge(Tone.ALARM, "operation.usage.full");
            case NEARLY_FULL -> badge(Tone.CAUTION, "operation.usage.nearly");
            case ENDS_SOON -> badge(Tone.CAUTION, "operation.usage.soon");
        };
    }

    private Component badge(Tone tone, String key) {
        return new StateBadge(tone, getTranslation(key));
    }
}
