package cn.fadu.standing.ui;

import cn.fadu.shell.Choices;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** One choice among few; choosing opens the address that says so. */
class Picker<T> extends Select<T> {

    /** How a value is written in an address; empty for what the page shows anyway. */
    interface Written<T> {
        String of(T value);
    }

    Picker(String label, List<T> items, T value, ItemLabelGenerator<T> shown) {
        setLabel(label);
        setItems(items);
        setItemLabelGenerator(shown);
        setValue(value);
    }

    Picker<T> opening(Choices choices, String name, Written<T> written) {
        addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        choices.with(name, written.of(change.getValue())).open(this);
                    }
                });
        return this;
    }

    static Picker<Integer> ofYear(String label, List<Integer> years, int year, Choices choices) {
        return new Picker<>(label, years, year, String::valueOf)
                .opening(choices, "year", String::valueOf);
    }
}
