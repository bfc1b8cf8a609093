package cn.fadu.operation.ui;

import cn.fadu.tenancy.Outcome;
import cn.fadu.tenancy.Township;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One township becomes two or more. */
class SplitDialog extends OrderDialog<List<Township>> {

    private final TenantDesk desk;
    private final Township old;
    private final Runnable after;
    private final List<PartForm> parts = new ArrayList<>();
    private final Div list = new Div();
    private final IntegerField from;

    SplitDialog(TenantDesk desk, Township old, Runnable after) {
        super("split", old.name());
        this.desk = desk;
        this.old = old;
        this.after = after;
        this.from = Entries.year(getTranslation("operation.merge.from"), desk.thisYear());
        list.addClassName("fadu-stack");
        list.getElement().setAttribute("colspan", "2");
        another();
        another();
        ask(from, list, new Button(getTranslation("operation.split.more"), click -> another()));
    }

    private void another() {
        var part = new PartForm(" " + (parts.size() + 1));
        parts.add(part);
        list.add(part);
    }

    private List<PartForm> filled() {
        var needed = parts.subList(0, 2);
        var more = parts.subList(2, parts.size()).stream().filter(part -> !part.isBlank());
        return java.util.stream.Stream.concat(needed.stream(), more).toList();
    }

    @Override
    Optional<Supplier<Outcome<List<Township>>>> ordered() {
        var wanted = filled();
        var good = Entries.isYear(from);
        for (var part : wanted) {
            good &= part.isComplete();
        }
        return good
                ? Optional.of(
                        desk.split(
                                old,
                                wanted.stream().map(part -> part.wanted(from.getValue())).toList()))
                : Optional.empty();
    }

    @Override
    void done(List<Township> successors) {
        close();
        var names = successors.stream().map(Township::name).collect(Collectors.joining(" "));
        Told.done(getTranslation("operation.split.done", old.name(), names));
        after.run();
    }
}
