package cn.fadu.shell;

import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table: its heading, and what it says of a row.
 *
 * @param kind the class of its cells; blank for plain words
 * @param words the same as the content, where that is words alone
 * @param live whether its cells answer, so that they have to stay on the server
 */
record TableColumn<T>(
        String title,
        String kind,
        Function<T, Element> content,
        Optional<Comparator<T>> order,
        Optional<Function<T, String>> words,
        boolean live) {

    TableColumn<T> sortedBy(Comparator<T> by) {
        return new TableColumn<>(title, kind, content, Optional.of(by), words, live);
    }

    TableColumn<T> answering() {
        return new TableColumn<>(title, kind, content, order, words, true);
    }

    /** Whether it names the row. */
    boolean isName() {
        return kind.equals("fadu-name");
    }

    /** Words need no element of their own to become markup, and most cells are words. */
    String written(T row) {
        var said =
                words.map(each -> Markup.of(each.apply(row)))
                        .orElseGet(() -> Markup.of(content.apply(row)));
        var classed = kind.isEmpty() ? "" : " class=\"" + kind + "\"";
        return isName()
                ? "<th scope=\"row\"" + classed + ">" + said + "</th>"
                : "<td" + classed + ">" + said + "</td>";
    }
}
