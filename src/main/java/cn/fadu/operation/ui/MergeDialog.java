package cn.fadu.operation.ui;

import cn.fadu.tenancy.Outcome;
import cn.fadu.tenancy.Township;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Several townships become one. */
class MergeDialog extends OrderDialog<Township> {

    private final TenantDesk desk;
    private final Runnable after;
    private final MultiSelectComboBox<Township> old =
            new MultiSelectComboBox<>(getTranslation("operation.merge.old"));
    private final PartForm successor = new PartForm("");
    private final IntegerField from;

    MergeDialog(TenantDesk desk, List<Township> active, Runnable after) {
        super("merge");
        this.desk = desk;
        this.after = after;
        this.from = Entries.year(getTranslation("operation.merge.from"), desk.thisYear());
        old.setItems(active);
        old.setItemLabelGenerator(Township::name);
        old.setErrorMessage(getTranslation("operation.merge.two"));
        ask(old, from, successor);
        successor.getElement().setAttribute("colspan", "2");
    }

    @Override
    Optional<Supplier<Outcome<Township>>> ordered() {
        old.setInvalid(old.getValue().size() < 2);
        var good = Entries.isYear(from) & successor.isComplete();
        return good && !old.isInvalid()
                ? Optional.of(desk.merge(chosen(), successor.wanted(from.getValue())))
                : Optional.empty();
    }

    private List<Township> chosen() {
        return old.getValue().stream().sorted(Comparator.comparing(Township::code)).toList();
    }

    @Override
    void done(Township merged) {
        close();
        Told.done(getTranslation("operation.merge.done", merged.name()));
        after.run();
    }
}
