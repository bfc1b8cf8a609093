package cn.fadu.notice.ui;

import cn.fadu.notice.Deadlines;
import cn.fadu.notice.Duty;
import cn.fadu.notice.Duty.State;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** How far the year's reports are, in words. */
class DutySentences extends UnorderedList {

    private static final int MOST_NAMES = 5;

    DutySentences(List<Duty> townships, Deadlines deadlines, LocalDate today) {
        addClassName("fadu-sentences");
        var filed = townships.stream().filter(duty -> duty.filedOn().isPresent()).count();
        var late = in(State.LATE, townships, deadlines, today).size();
        add(
                new ListItem(
                        getTranslation(
                                "notice.due.say.filed",
                                String.valueOf(deadlines.year()),
                                String.valueOf(townships.size()),
                                String.valueOf(filed),
                                String.valueOf(late))));
        add(new ListItem(overdue(in(State.OVERDUE, townships, deadlines, today))));
    }

    private static List<String> in(
            State state, List<Duty> townships, Deadlines deadlines, LocalDate today) {
        return townships.stream()
                .filter(duty -> duty.filing(deadlines, today) == state)
                .map(Duty::township)
                .toList();
    }

    private String overdue(List<String> names) {
        if (names.isEmpty()) {
            return getTranslation("notice.due.say.none");
        }
        var told =
                names.stream()
                        .limit(MOST_NAMES)
                        .collect(Collectors.joining(getTranslation("chart.comma")));
        return names.size() > MOST_NAMES
                ? getTranslation("notice.due.say.overdue-many", String.valueOf(names.size()), told)
                : getTranslation("notice.due.say.overdue", String.valueOf(names.size()), told);
    }
}
