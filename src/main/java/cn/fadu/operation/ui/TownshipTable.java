package cn.fadu.operation.ui;

import cn.fadu.shell.DataTable;
import cn.fadu.shell.EmptyState;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.State;
import cn.fadu.tenancy.Township;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.Map;

/** The townships of a county, each with its state and what can be done with it. */
class TownshipTable extends Div {

    private final TenantDesk desk;
    private final Map<Integer, State> states;
    private final Runnable changed;

    private TownshipTable(TenantDesk desk, Map<Integer, State> states, Runnable changed) {
        this.desk = desk;
        this.states = states;
        this.changed = changed;
    }

    static Component of(Registry registry, TenantDesk desk, County county, Runnable changed) {
        var townships = registry.townships(county);
        if (townships.isEmpty()) {
            return empty();
        }
        var table = new TownshipTable(desk, registry.townshipStates(county), changed);
        table.add(
                new DataTable<Township>(table.getTranslation("operation.townships.title"))
                        .text(table.getTranslation("operation.code"), Township::code)
                        .sortedBy(Comparator.comparing(Township::code))
                        .name(table.getTranslation("operation.name"), Township::name)
                        .text(table.getTranslation("operation.kind"), one -> one.kind().label())
                        .with(table.getTranslation("operation.state"), table::badge)
                        .deeds(table.getTranslation("operation.deeds"), table::deeds)
                        .rows(townships));
        return table;
    }

    static Component empty() {
        var empty = new Div();
        return new EmptyState(
                empty.getTranslation("operation.townships.none"),
                empty.getTranslation("operation.townships.none.text"));
    }

    private State state(Township township) {
        return states.getOrDefault(township.id(), State.ACTIVE);
    }

    private Component badge(Township township) {
        return StateWords.badge(state(township));
    }

    private Component deeds(Township township) {
        var named = Named.of(township);
        var menu = new DeedMenu(township.name());
        switch (state(township)) {
            case ACTIVE ->
                    menu.deed(
                                    "operation.rename.verb",
                                    () -> new RenameDialog(desk, named, changed).open())
                            .deed(
                                    "operation.split.verb",
                                    () -> new SplitDialog(desk, township, changed).open())
                            .deed(
                                    "operation.suspend.verb",
                                    () -> new AccessDialog(desk, named, false, changed).open());
            case SUSPENDED ->
                    menu.deed(
                            "operation.resume.verb",
                            () -> new AccessDialog(desk, named, true, changed).open());
            default -> {
                // what has ended can still be exported
            }
        }
        return menu.deed("operation.export.verb", () -> new ExportDialog(desk, named).open())
                .deed("operation.drop.open", () -> new DropDialog(desk, named, changed).open());
    }
}
