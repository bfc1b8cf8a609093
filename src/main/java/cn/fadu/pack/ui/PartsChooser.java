package cn.fadu.pack.ui;

import cn.fadu.pack.Section;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The parts of a pack in their order: each taken or left, moved up or down. */
class PartsChooser extends Div {

    private final List<Section> order = new ArrayList<>(List.of(Section.values()));
    private final Set<Section> chosen = EnumSet.allOf(Section.class);
    private final OrderedList list = new OrderedList();

    PartsChooser() {
        list.addClassName("pack-parts");
        list.getElement().setAttribute("aria-label", getTranslation("pack.parts"));
        add(list);
        show();
    }

    List<Section> sections() {
        return order.stream().filter(chosen::contains).toList();
    }

    private void show() {
        list.removeAll();
        order.forEach(section -> list.add(item(section)));
    }

    private ListItem item(Section section) {
        var name = getTranslation("pack.section." + section.code());
        var taken = new Checkbox(name, chosen.contains(section));
        taken.addValueChangeListener(
                change -> {
                    if (change.getValue()) {
                        chosen.add(section);
                    } else {
                        chosen.remove(section);
                    }
                });
        var item =
                new ListItem(
                        taken,
                        mover(section, -1, "↑", getTranslation("pack.up.of", name)),
                        mover(section, 1, "↓", getTranslation("pack.down.of", name)));
        item.addClassName("pack-part");
        return item;
    }

    private Button mover(Section section, int by, String sign, String words) {
        var to = order.indexOf(section) + by;
        var button = new Button(sign, _ -> move(section, to));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(words);
        button.setEnabled(to >= 0 && to < order.size());
        return button;
    }

    private void move(Section section, int to) {
        order.remove(section);
        order.add(to, section);
        show();
    }
}
