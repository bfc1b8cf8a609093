package cn.fadu.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A real HTML table for up to a few hundred rows: read out with its headings, sorted by a click or
 * the keyboard, scrolled inside its card. Longer lists are a Grid's work.
 *
 * <p>Rows are sent as markup and then forgotten: a table of a thousand cells costs the session
 * little more than its rows. Where a column is {@linkplain #live() live} the rows stay on the
 * server, cell by cell.
 */
public class DataTable<T> extends Div {

    private record Sorting(int column, boolean descending) {}

    private static final String OWN = "<tr class=\"fadu-own\">";

    private final Element head = new Element("tr");
    private final Element body = new Element("tbody");
    private final List<TableColumn<T>> columns = new ArrayList<>();
    private List<T> rows = List.of();
    private Predicate<T> own = row -> false;
    private Optional<Sorting> sorting = Optional.empty();

    public DataTable(String caption) {
        addClassName("fadu-table-scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        var title = new Element("caption").setText(caption);
        title.getClassList().add("fadu-heard");
        var table = new Element("table");
        table.getClassList().add("fadu-table");
        table.appendChild(title, new Element("thead").appendChild(head), body);
        getElement().appendChild(table);
    }

    /** The column that names the row. */
    public DataTable<T> name(String title, Function<T, String> text) {
        return words(title, "fadu-name", text);
    }

    /** The column that names the row, as a link or with a mark beside it. */
    public DataTable<T> nameWith(String title, Function<T, Component> content) {
        return column(title, "fadu-name", row -> content.apply(row).getElement());
    }

    /** What can be done with the row; the last column, which a phone keeps in sight. */
    public DataTable<T> deeds(String title, Function<T, Component> content) {
        return column(title, "fadu-deeds", row -> content.apply(row).getElement()).live();
    }

    public DataTable<T> text(String title, Function<T, String> text) {
        return words(title, "", text);
    }

    /** A day or a moment, which never breaks in two lines. */
    public DataTable<T> date(String title, Function<T, String> text) {
        return words(title, "fadu-date", text);
    }

    /** Figures, aligned by their last digit. */
    public DataTable<T> number(String title, Function<T, String> text) {
        return words(title, "fadu-number", text);
    }

    /** Figures as links or with marks, aligned as figures are. */
    public DataTable<T> numberWith(String title, Function<T, Component> content) {
        return column(title, "fadu-number", row -> content.apply(row).getElement());
    }

    /** Words, badges, marks, drawings, links: what is only seen or followed. */
    public DataTable<T> with(String title, Function<T, Component> content) {
        return column(title, "", row -> content.apply(row).getElement());
    }

    /** Lets the reader sort by the column added last. */
    public DataTable<T> sortedBy(Comparator<T> order) {
        columns.add(columns.removeLast().sortedBy(order));
        return this;
    }

    /** The column added last answers: it holds buttons, fields or files. */
    public DataTable<T> live() {
        columns.add(columns.removeLast().answering());
        return this;
    }

    /** Lets the reader look rows up by the names in the column added last. */
    public DataTable<T> sortedByName(Function<T, String> name) {
        return sortedBy(Comparator.comparing(name, NameOrder.byPinyin()));
    }

    /** Rows to set off from the others, such as the reader's own township. */
    public DataTable<T> highlighting(Predicate<T> own) {
        this.own = own;
        return this;
    }

    public DataTable<T> rows(List<T> rows) {
        this.rows = List.copyOf(rows);
        draw();
        return this;
    }

    private DataTable<T> column(String title, String kind, Function<T, Element> content) {
        columns.add(
                new TableColumn<>(title, kind, content, Optional.empty(), Optional.empty(), false));
        return this;
    }

    private DataTable<T> words(String title, String kind, Function<T, String> words) {
        Function<T, Element> content = row -> Element.createText(words.apply(row));
        columns.add(
                new TableColumn<>(
                        title, kind, content, Optional.empty(), Optional.of(words), false));
        return this;
    }

    /** What was sent as markup is not kept, so it is sent again wherever the table comes. */
    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        if (!isLive()) {
            send();
        }
    }

    private boolean isLive() {
        return columns.stream().anyMatch(TableColumn::live);
    }

    private void draw() {
        head.removeAllChildren();
        for (var index = 0; index < columns.size(); index++) {
            head.appendChild(heading(index, columns.get(index)));
        }
        if (isLive()) {
            body.removeAllChildren();
            ordered().forEach(row -> body.appendChild(line(row)));
        } else if (isAttached()) {
            send();
        }
    }

    private void send() {
        body.executeJs("this.innerHTML = $0", markup());
    }

    /** The rows as they are sent; what a row says is escaped. */
    String markup() {
        return ordered().stream().map(this::written).collect(Collectors.joining());
    }

    private String written(T row) {
        return columns.stream()
                .map(column -> column.written(row))
                .collect(Collectors.joining("", own.test(row) ? OWN : "<tr>", "</tr>"));
    }

    private List<T> ordered() {
        return sorting.flatMap(by -> columns.get(by.column).order().map(order -> sorted(order, by)))
                .orElse(rows);
    }

    private List<T> sorted(Comparator<T> order, Sorting by) {
        return rows.stream().sorted(by.descending ? order.reversed() : order).toList();
    }

    private Element heading(int index, TableColumn<T> column) {
        var heading = new Element("th").setAttribute("scope", "col");
        classed(heading, column.kind());
        if (column.order().isEmpty()) {
            return heading.setText(column.title());
        }
        heading.setAttribute("aria-sort", direction(index));
        var press = new Element("button").setAttribute("type", "button").setText(column.title());
        press.getClassList().add("fadu-sort");
        press.addEventListener("click", click -> sort(index));
        return heading.appendChild(press);
    }

    private String direction(int index) {
        return sorting.filter(by -> by.column == index)
                .map(by -> by.descending ? "descending" : "ascending")
                .orElse("none");
    }

    private void sort(int index) {
        var again = sorting.filter(by -> by.column == index && !by.descending).isPresent();
        sorting = Optional.of(new Sorting(index, again));
        draw();
        head.getChild(index).getChild(0).callJsFunction("focus");
    }

    private Element line(T row) {
        var line = new Element("tr");
        if (own.test(row)) {
            line.getClassList().add("fadu-own");
        }
        columns.forEach(column -> line.appendChild(cell(column, row)));
        return line;
    }

    private Element cell(TableColumn<T> column, T row) {
        var cell = new Element(column.isName() ? "th" : "td");
        if (column.isName()) {
            cell.setAttribute("scope", "row");
        }
        classed(cell, column.kind());
        if (isLive() && column.words().isPresent()) {
            // even where rows stay on the server, words cost it one node a cell
            return cell.setProperty("innerHTML", Markup.of(column.words().get().apply(row)));
        }
        return cell.appendChild(column.content().apply(row));
    }

    private static void classed(Element element, String kind) {
        if (!kind.isEmpty()) {
            element.getClassList().add(kind);
        }
    }
}
