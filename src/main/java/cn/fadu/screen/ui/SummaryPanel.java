package cn.fadu.screen.ui;

import cn.fadu.publication.Movement.Moved;
import cn.fadu.screen.Programme.Published;
import cn.fadu.shell.Movement;
import cn.fadu.shell.Numbers;
import cn.fadu.standing.RankedTownship;
import cn.fadu.standing.RankingSentences;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The year in three figures, who stands first, who moved, and what can be said about it. */
class SummaryPanel extends Div {

    private static final int FIRST = 5;

    private final Numbers numbers;
    private final int decimals;

    SummaryPanel(Published shown, Locale locale) {
        addClassName("screen-summary");
        numbers = Numbers.in(locale);
        decimals = shown.framework().rules().decimals();
        var edition = shown.edition();
        add(
                row(
                        new WallFigure(
                                getTranslation("screen.ranked"),
                                numbers.whole(edition.ranked()),
                                getTranslation("county.of-ranked", edition.townships())),
                        new WallFigure(
                                getTranslation("county.median-score"),
                                shown.middle()
                                        .map(each -> numbers.fixed(each.median(), decimals))
                                        .orElse("—"),
                                getTranslation("county.points")),
                        new WallFigure(
                                getTranslation("screen.spread"),
                                shown.middle()
                                        .map(each -> numbers.fixed(each.lowest(), decimals))
                                        .orElse("—"),
                                shown.middle()
                                        .map(each -> "– " + numbers.fixed(each.highest(), decimals))
                                        .orElse(""))),
                columns(shown),
                sentences(new RankingSentences(locale, edition, shown.rows(), decimals).all()));
    }

    private static Div row(Component... figures) {
        var row = new Div(figures);
        row.addClassName("screen-figures");
        return row;
    }

    private Div columns(Published shown) {
        var columns =
                new Div(
                        list("screen.first", shown.ranked().stream().limit(FIRST), false),
                        list("county.risers", moved(shown, 1), true),
                        list("county.fallers", moved(shown, -1), true));
        columns.addClassName("screen-columns");
        return columns;
    }

    /** Way is 1 for up and -1 for down; the farthest first. */
    private static Stream<RankedTownship> moved(Published shown, int way) {
        return shown.ranked().stream()
                .filter(row -> places(row) * way > 0)
                .sorted(Comparator.comparing(row -> -places(row) * way))
                .limit(FIRST);
    }

    private static int places(RankedTownship row) {
        return row.movement() instanceof Moved(var places) ? places : 0;
    }

    private Div list(String title, Stream<RankedTownship> rows, boolean moves) {
        var list = new OrderedList();
        rows.forEach(row -> list.add(line(row, moves)));
        Component content =
                list.getComponentCount() == 0
                        ? new Paragraph(getTranslation("screen.nobody"))
                        : list;
        var column = new Div(new H2(getTranslation(title)), content);
        column.addClassName("screen-list");
        return column;
    }

    private ListItem line(RankedTownship row, boolean moves) {
        var rank = new Span(row.rank().map(String::valueOf).orElse("—"));
        rank.addClassName("screen-rank");
        var name = new Span(row.name());
        name.addClassName("screen-name");
        var end =
                moves
                        ? Movement.places(places(row))
                        : new Span(
                                row.score()
                                        .map(score -> numbers.fixed(score, decimals))
                                        .orElse("—"));
        end.addClassName("screen-end");
        return new ListItem(rank, name, end);
    }

    private static Div sentences(List<String> all) {
        var block = new Div();
        block.addClassName("screen-sentences");
        all.stream().limit(3).map(Paragraph::new).forEach(block::add);
        return block;
    }
}
