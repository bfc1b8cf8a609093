package cn.fadu.publication.ui;

import cn.fadu.filing.Progress;
import cn.fadu.filing.ReceivedFiling;
import cn.fadu.filing.ReceivedFiling.State;
import cn.fadu.shell.Card;
import cn.fadu.shell.Choices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What publishing a year would take in and leave out, and the button that does it. */
class PublishCard extends Card {

    private final List<Progress> townships;

    PublishCard(
            List<Integer> years,
            int year,
            List<Progress> townships,
            Choices choices,
            Runnable publish) {
        super(new Span().getTranslation("county.publish"));
        this.townships = townships;
        note(getTranslation("county.publish.note"));
        var button =
                new Button(
                        getTranslation("county.publish.year", String.valueOf(year)),
                        click -> publish.run());
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        button.setDisableOnClick(true);
        button.setEnabled(!named(State.APPROVED).isEmpty());
        var row = new Div(year(years, year, choices), button);
        row.addClassNames("fadu-row", "county-publish");
        with(row, summary());
    }

    private static Select<Integer> year(List<Integer> years, int year, Choices choices) {
        var select = new Select<Integer>();
        select.setLabel(select.getTranslation("county.year"));
        select.setItems(years);
        select.setValue(year);
        select.addValueChangeListener(
                change -> choices.with("publish", String.valueOf(change.getValue())).open(select));
        return select;
    }

    private UnorderedList summary() {
        var list = new UnorderedList();
        list.addClassName("fadu-sentences");
        line("county.publish.approved", named(State.APPROVED), false).ifPresent(list::add);
        line("county.publish.waiting", named(State.WAITING), true).ifPresent(list::add);
        line("county.publish.returned", named(State.RETURNED), true).ifPresent(list::add);
        var missing = townships.stream().filter(each -> each.newest().isEmpty());
        line("county.publish.missing", missing.map(Progress::name).toList(), true)
                .ifPresent(list::add);
        return list;
    }

    private Optional<ListItem> line(String key, List<String> names, boolean naming) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        var separator = getTranslation("county.say.comma");
        var listed = naming ? names.stream().collect(Collectors.joining(separator)) : "";
        return Optional.of(
                new ListItem(getTranslation(key, names.size(), townships.size(), listed)));
    }

    private List<String> named(State state) {
        return townships.stream()
                .filter(
                        each ->
                                each.newest()
                                        .map(ReceivedFiling::state)
                                        .filter(state::equals)
                                        .isPresent())
                .map(Progress::name)
                .toList();
    }
}
