package cn.fadu.report.ui;

import cn.fadu.filing.Part;
import cn.fadu.shell.Card;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What was planned for the year a year ago, and what came of it. */
class PlanBeside extends Card {

    PlanBeside(List<Part> planned, List<Part> results) {
        super(UI.getCurrent().getTranslation("report.plan"));
        if (planned.isEmpty()) {
            with(new Paragraph(getTranslation("report.plan.none")));
            return;
        }
        var list = new OrderedList();
        planned.forEach(part -> list.add(item(part, results)));
        with(list);
    }

    private ListItem item(Part part, List<Part> results) {
        var result =
                results.stream()
                        .filter(each -> each.number() == part.number())
                        .map(Part::text)
                        .findFirst();
        var words = new Paragraph(result.orElseGet(() -> getTranslation("report.plan.open")));
        words.addClassName(result.isPresent() ? "report-result" : "fadu-soft");
        var item = new ListItem(part.text());
        item.add(words);
        return item;
    }
}
