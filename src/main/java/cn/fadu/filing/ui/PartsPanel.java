package cn.fadu.filing.ui;

import cn.fadu.filing.Part;
import cn.fadu.filing.Part.Kind;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** What a filing tells besides figures: last year's plan and its result, problems, plan, duties. */
class PartsPanel extends Div {

    private final Desk desk;
    private final int year;
    private final IntConsumer saved;
    private final List<PartList> lists = new ArrayList<>();
    private final PlanResults results;

    PartsPanel(Desk desk, int year, IntConsumer saved) {
        this.desk = desk;
        this.year = year;
        this.saved = saved;
        addClassNames("fadu-stack", "fadu-parts");
        results = new PlanResults(year, told -> keep(Kind.RESULT, told));
        add(results);
        for (var kind : List.of(Kind.PROBLEM, Kind.PLAN, Kind.DUTY)) {
            var list =
                    new PartList(
                            kind,
                            told -> keep(kind, told),
                            () -> desk.besides().suggested(year, kind));
            lists.add(list);
            add(list);
        }
        show();
    }

    /** Shows everything anew, as after somebody else's change. */
    final void show() {
        var parts = desk.besides().parts(year);
        results.show(desk.besides().planFor(year), of(parts, Kind.RESULT));
        boolean reports = !desk.draft(year).documents().isEmpty();
        lists.forEach(list -> list.show(of(parts, list.kind()), reports));
    }

    int count() {
        return lists.stream().mapToInt(PartList::count).sum();
    }

    private void keep(Kind kind, List<Part> told) {
        saved.accept(desk.besides().keep(year, kind, told));
    }

    private static List<Part> of(List<Part> parts, Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }
}
