package cn.fadu.standing.ui;

import cn.fadu.shell.Choices;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.Numbers;
import cn.fadu.standing.ComparedTownship;
import cn.fadu.standing.ComparedTownship.Ground;
import cn.fadu.standing.FigureWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** One indicator, township by township: rank, figure with its mark, the year before, the change. */
class CompareTable extends Div {

    private final Comparison comparison;
    private final Choices choices;
    private final FigureWords words;
    private final Numbers numbers;

    CompareTable(Comparison comparison, Choices choices, Locale locale) {
        this.comparison = comparison;
        this.choices = choices;
        this.words = new FigureWords(locale);
        this.numbers = Numbers.in(locale);
        var table = new DataTable<ComparedTownship>(getTranslation("county.compare.table"));
        table.addClassName("county-ranking");
        if (comparison.hasRanks()) {
            places(table);
        }
        figures(table);
        choices.text("mark").ifPresent(code -> table.highlighting(row -> row.code().equals(code)));
        add(table.rows(comparison.sorted()));
    }

    private void places(DataTable<ComparedTownship> table) {
        table.number(getTranslation("county.rank"), row -> rank(row.rank()))
                .sortedBy(Comparator.comparing(row -> row.rank().orElse(Integer.MAX_VALUE)));
        if (!comparison.peers().areAll()) {
            table.number(
                    getTranslation("county.rank.peers"),
                    row -> rank(comparison.rankAmongPeers(row)));
        }
        if (comparison.basis().isEmpty() && comparison.indicator().ranked()) {
            table.with(
                    getTranslation("county.movement"),
                    row -> Marks.movement(comparison.movement(row)));
        }
    }

    private void figures(DataTable<ComparedTownship> table) {
        var year = comparison.edition().year();
        table.nameWith(
                        getTranslation("county.township"),
                        row -> Links.township(choices, row.code(), row.name()))
                .sortedByName(ComparedTownship::name)
                .numberWith(String.valueOf(year), this::figure)
                .sortedBy(Comparator.comparing(CompareTable::value))
                .number(String.valueOf(year - 1), this::before)
                .number(
                        getTranslation(
                                comparison.indicator().isRate()
                                        ? "county.change.points"
                                        : "county.change"),
                        row -> words.briefChange(comparison.change(row)));
    }

    private String rank(Optional<Integer> rank) {
        return rank.map(numbers::whole).orElse("—");
    }

    private static BigDecimal value(ComparedTownship row) {
        return Comparison.value(row.reading()).orElse(BigDecimal.ONE.negate());
    }

    /** Leads to the sentence it was taken from. */
    private Component figure(ComparedTownship row) {
        return row.reading()
                .<Component>map(
                        reading ->
                                Links.figure(
                                        choices,
                                        row.code(),
                                        comparison.indicator().code().value(),
                                        words.amount(comparison.indicator(), reading)
                                                + comparison.mark(row)))
                .orElseGet(() -> faint(getTranslation("county.missing")));
    }

    private static Component faint(String text) {
        var span = new Span(text);
        span.addClassName("fadu-faint");
        return span;
    }

    private String before(ComparedTownship row) {
        return row.yearBefore()
                .map(
                        reading ->
                                words.amount(
                                                comparison.then().orElse(comparison.indicator()),
                                                reading)
                                        + (row.ground() == Ground.SUMMED ? Footnotes.SUM : ""))
                .orElse("—");
    }
}
