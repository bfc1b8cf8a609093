package cn.fadu.operation.ui;

import cn.fadu.tenancy.CellState;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Outcome;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.Supplier;

/** A county moves to another cell; it alone rests meanwhile. */
class MoveDialog extends OrderDialog<County> {

    private final TenantDesk desk;
    private final County county;
    private final Runnable after;
    private final Select<String> cell = new Select<>();

    MoveDialog(TenantDesk desk, County county, Runnable after) {
        super("move", county.name());
        this.desk = desk;
        this.county = county;
        this.after = after;
        cell.setLabel(getTranslation("operation.cell.to"));
        cell.setItems(
                desk.cells().stream()
                        .map(CellState::name)
                        .filter(name -> !name.equals(county.cell()))
                        .toList());
        cell.setErrorMessage(getTranslation("operation.required"));
        ask(cell);
    }

    @Override
    Optional<Supplier<Outcome<County>>> ordered() {
        cell.setInvalid(cell.isEmpty());
        return cell.getOptionalValue().map(name -> desk.move(county, name));
    }

    @Override
    void done(County moved) {
        close();
        Told.done(getTranslation("operation.move.done", moved.name(), moved.cell()));
        after.run();
    }
}
