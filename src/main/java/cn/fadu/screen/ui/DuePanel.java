package cn.fadu.screen.ui;

import cn.fadu.screen.Programme.Due;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** How far the filings of a year have come, and who still owes one. */
class DuePanel extends Div {

    private static final int MOST = 24;

    DuePanel(Due due) {
        addClassName("screen-summary");
        var attendance = due.attendance();
        var of = getTranslation("county.of-ranked", attendance.due());
        var figures =
                new Div(
                        figure("county.received", attendance.received(), of),
                        figure("county.approved", attendance.approved(), of),
                        figure("county.overdue", attendance.overdue().size(), ""));
        figures.addClassName("screen-figures");
        add(figures);
        names("screen.overdue", attendance.overdue());
        names("screen.late", attendance.late());
    }

    private WallFigure figure(String key, int count, String unit) {
        return new WallFigure(getTranslation(key), String.valueOf(count), unit);
    }

    private void names(String title, List<String> townships) {
        if (townships.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("screen-names");
        townships.stream().limit(MOST).map(ListItem::new).forEach(list::add);
        var block = new Div(new H2(getTranslation(title)), list);
        block.addClassName("screen-list");
        if (townships.size() > MOST) {
            block.add(new Paragraph(getTranslation("screen.more", townships.size() - MOST)));
        }
        add(block);
    }
}
