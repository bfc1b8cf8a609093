package cn.fadu.operation.ui;

import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Outcome;
import cn.fadu.tenancy.Township;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One more township of a county. */
class AddTownshipDialog extends OrderDialog<List<Township>> {

    private final TenantDesk desk;
    private final County county;
    private final Runnable after;
    private final PartForm form = new PartForm("");
    private final IntegerField since;

    AddTownshipDialog(TenantDesk desk, County county, Runnable after) {
        super("township", county.name());
        this.desk = desk;
        this.county = county;
        this.after = after;
        this.since = Entries.year(getTranslation("operation.since"), desk.thisYear());
        form.getElement().setAttribute("colspan", "2");
        ask(form, since);
    }

    @Override
    Optional<Supplier<Outcome<List<Township>>>> ordered() {
        return form.isComplete() & Entries.isYear(since)
                ? Optional.of(desk.add(county, List.of(form.wanted(since.getValue()))))
                : Optional.empty();
    }

    @Override
    void done(List<Township> added) {
        close();
        Told.done(getTranslation("operation.township.done", added.getFirst().name()));
        after.run();
    }
}
