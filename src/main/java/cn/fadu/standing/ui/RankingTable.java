package cn.fadu.standing.ui;

import cn.fadu.shell.Choices;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.Numbers;
import cn.fadu.standing.RankedTownship;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The ranking line by line: place, movement, name, score, dimensions, years. */
class RankingTable extends Div {

    private final Ranking ranking;
    private final Choices choices;
    private final Locale locale;
    private final Numbers numbers;

    RankingTable(Ranking ranking, Choices choices, Locale locale) {
        this.ranking = ranking;
        this.choices = choices;
        this.locale = locale;
        this.numbers = Numbers.in(locale);
        var table = new DataTable<RankedTownship>(getTranslation("county.ranking.table"));
        table.addClassName("county-ranking");
        places(table);
        scores(table);
        pictures(table);
        choices.text("mark").ifPresent(code -> table.highlighting(row -> row.code().equals(code)));
        add(table.rows(ranking.shown()));
    }

    private void places(DataTable<RankedTownship> table) {
        table.number(getTranslation("county.rank"), this::rank)
                .sortedBy(Comparator.comparing(row -> row.rank().orElse(Integer.MAX_VALUE)))
                .with(getTranslation("county.movement"), row -> Marks.movement(row.movement()));
        if (!ranking.peers().areAll()) {
            table.number(
                    getTranslation("county.rank.peers"),
                    row -> ranking.rankAmongPeers(row).map(numbers::whole).orElse("—"));
        }
        table.nameWith(getTranslation("county.township"), this::name)
                .sortedByName(RankedTownship::name);
    }

    private void scores(DataTable<RankedTownship> table) {
        table.number(getTranslation("county.score"), row -> score(row.score()))
                .sortedBy(Comparator.comparing(row -> row.score().orElse(BigDecimal.ZERO)));
        if (ranking.hasIntervals()) {
            table.number(getTranslation("county.interval"), this::interval);
        }
        table.number(getTranslation("county.coverage"), this::coverage)
                .sortedBy(Comparator.comparing(RankedTownship::coverage));
    }

    private void pictures(DataTable<RankedTownship> table) {
        var frame =
                Sparkline.Frame.around(
                        ranking.shown().stream().map(RankedTownship::history).toList());
        table.with(
                        getTranslation("county.dimensions"),
                        row ->
                                new DimensionBars(
                                        ranking.framework(),
                                        row.dimensions(),
                                        ranking.node().code(),
                                        locale))
                .with(getTranslation("county.years"), row -> new Sparkline(frame, row.history()));
    }

    private String rank(RankedTownship row) {
        return row.rank().map(numbers::whole).orElse("—");
    }

    private Component name(RankedTownship row) {
        var address = choices.keeping("year", "county/townships/" + row.code()).address();
        var link = new Anchor(address, row.name());
        if (row.rank().isPresent()) {
            return link;
        }
        var why = new Span(getTranslation("county.unranked.why", least()));
        why.addClassNames("fadu-faint", "county-why");
        return new Div(link, why);
    }

    private String least() {
        return numbers.percent(
                BigDecimal.valueOf(ranking.framework().rules().minimumCoverage() * 100), 0);
    }

    private String score(Optional<BigDecimal> score) {
        return score.map(number -> numbers.fixed(number, ranking.framework().rules().decimals()))
                .orElse("—");
    }

    private String interval(RankedTownship row) {
        return row.interval()
                .map(each -> numbers.exact(each.low(), 0) + "–" + numbers.exact(each.high(), 0))
                .orElse("—");
    }

    private String coverage(RankedTownship row) {
        return numbers.percent(row.coverage().movePointRight(2), 0);
    }
}
