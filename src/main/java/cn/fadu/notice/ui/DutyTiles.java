package cn.fadu.notice.ui;

import cn.fadu.notice.Deadlines;
import cn.fadu.notice.Duty;
import cn.fadu.shell.StatTile;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** The year's duties in three figures. */
class DutyTiles extends Div {

    private final List<Duty> townships;

    DutyTiles(List<Duty> townships, Deadlines deadlines, LocalDate today) {
        this.townships = townships;
        addClassName("fadu-stats");
        add(
                tile("notice.due.filed", duty -> duty.filedOn().isPresent()),
                tile(
                        "notice.due.overdue",
                        duty -> duty.filing(deadlines, today) == Duty.State.OVERDUE),
                tile("notice.due.published", duty -> duty.publishedOn().isPresent()));
    }

    private StatTile tile(String key, Predicate<Duty> counted) {
        return new StatTile(
                getTranslation(key),
                String.valueOf(townships.stream().filter(counted).count()),
                getTranslation("notice.due.of", String.valueOf(townships.size())));
    }
}
