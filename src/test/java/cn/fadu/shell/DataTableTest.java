package cn.fadu.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rows that are only seen leave as markup; rows that answer stay. */
class DataTableTest {

    @AfterEach
    void nobody_looks() {
        UI.setCurrent(null);
    }

    private static DataTable<String> table() {
        return new DataTable<String>("乡镇")
                .nameWith("名称", row -> new Anchor("county/" + row, row))
                .number("得分", row -> "8<9")
                .sortedBy(String::compareTo);
    }

    @Test
    void a_file_in_a_column_that_is_only_seen_is_refused() {
        UI.setCurrent(new UI());
        DownloadHandler file = event -> {};
        var table = table().with("", row -> new Anchor(file, "表")).rows(List.of("青溪镇"));
        assertThatThrownBy(table::markup)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a answers: its column has to be live");
    }

    private static Element body(DataTable<?> table) {
        return table.getElement().getChild(0).getChild(2);
    }

    @Test
    void rows_leave_as_escaped_markup_and_nothing_of_them_is_kept() {
        var table = table().rows(List.of("青溪镇"));

        assertThat(table.markup())
                .isEqualTo(
                        "<tr><th scope=\"row\" class=\"fadu-name\"><a href=\"county/青溪镇\">青溪镇</a></th>"
                                + "<td class=\"fadu-number\">8&lt;9</td></tr>");
        assertThat(body(table).getChildCount()).isZero();
    }

    @Test
    void a_live_column_keeps_its_rows_on_the_server() {
        var table = table().with("", row -> new Button("删除")).live().rows(List.of("青溪镇"));

        var row = body(table).getChild(0);
        assertThat(row.getChild(2).getChild(0).getTag()).isEqualTo("vaadin-button");
        assertThat(row.getChild(1).getProperty("innerHTML")).isEqualTo("8&lt;9");
        assertThat(row.getChild(1).getChildCount()).isZero();
    }

    @Test
    void a_button_in_a_column_that_is_only_seen_is_refused() {
        var table = table().with("", row -> new Span(new Button("删除"))).rows(List.of("青溪镇"));
        assertThatThrownBy(table::markup)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("vaadin-button answers: its column has to be live");
    }
}
