package cn.fadu.standing.ui;

import cn.fadu.publication.Movement.Moved;
import cn.fadu.shell.Card;
import cn.fadu.shell.Choices;
import cn.fadu.shell.DataTable;
import cn.fadu.standing.RankedTownship;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;

/** Who won and who lost most places since the year before, where that can be said. */
class MoversCard extends Card {

    private static final int MOST = 4;

    private final Choices choices;

    MoversCard(Ranking ranking, Choices choices) {
        super(new Span().getTranslation("county.movers"));
        this.choices = choices;
        var reason = ranking.incomparable();
        if (reason.isPresent()) {
            with(new Paragraph(getTranslation("county.no-movement." + reason.get().code())));
            return;
        }
        list("county.risers", movers(ranking, 1));
        list("county.fallers", movers(ranking, -1));
    }

    /** The farthest first; way is 1 for up and -1 for down. */
    private static List<RankedTownship> movers(Ranking ranking, int way) {
        return ranking.all().stream()
                .filter(each -> places(each) * way > 0)
                .sorted(Comparator.comparing(each -> -places(each) * way))
                .limit(MOST)
                .toList();
    }

    private static int places(RankedTownship township) {
        return township.movement() instanceof Moved(var places) ? places : 0;
    }

    private void list(String title, List<RankedTownship> townships) {
        if (townships.isEmpty()) {
            with(new Paragraph(getTranslation(title + ".none")));
            return;
        }
        with(
                new DataTable<RankedTownship>(getTranslation(title))
                        .nameWith(
                                getTranslation(title),
                                row ->
                                        new Anchor(
                                                choices.keeping(
                                                                "year",
                                                                "county/townships/" + row.code())
                                                        .address(),
                                                row.name()))
                        .number(
                                getTranslation("county.rank"),
                                row -> row.rank().map(String::valueOf).orElse("—"))
                        .with(
                                getTranslation("county.movement"),
                                row -> Marks.movement(row.movement()))
                        .rows(townships));
    }
}
