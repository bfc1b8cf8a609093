package cn.fadu.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a page shows, as its address says it, so that it can be bookmarked, sent and gone back to.
 */
public record Choices(String path, Map<String, String> values) {

    private static final int LONGEST = 200;

    public Choices {
        values = Map.copyOf(values);
    }

    public static Choices of(AfterNavigationEvent event) {
        var values = new TreeMap<String, String>();
        event.getLocation()
                .getQueryParameters()
                .getParameters()
                .forEach(
                        (name, given) ->
                                given.stream()
                                        .findFirst()
                                        .filter(Choices::isText)
                                        .ifPresent(value -> values.put(name, value)));
        return new Choices(event.getLocation().getPath(), values);
    }

    /** No characters that nobody can type, nor the database keep. */
    private static boolean isText(String value) {
        return !value.isBlank()
                && value.length() <= LONGEST
                && value.chars().noneMatch(Character::isISOControl);
    }

    public static Choices at(String path) {
        return new Choices(path, Map.of());
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Empty for anything that is not a whole number of at most nine digits. */
    public Optional<Integer> number(String name) {
        return text(name).filter(value -> value.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    /** A blank value takes the choice back. */
    public Choices with(String name, String value) {
        var changed = new TreeMap<>(values);
        changed.remove(name);
        if (!value.isBlank()) {
            changed.put(name, value);
        }
        return new Choices(path, changed);
    }

    /** Keeps only this choice; what was chosen on one page need not mean anything on the next. */
    public Choices keeping(String name, String newPath) {
        return text(name).map(value -> at(newPath).with(name, value)).orElseGet(() -> at(newPath));
    }

    /** The address relative to the application's root, for a link. */
    public String address() {
        var query = parameters().getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Goes there; the browser's way back leads here again. */
    public void open(Component from) {
        from.getUI().orElseGet(UI::getCurrent).navigate(path, parameters());
    }

    private QueryParameters parameters() {
        return QueryParameters.simple(values);
    }
}
