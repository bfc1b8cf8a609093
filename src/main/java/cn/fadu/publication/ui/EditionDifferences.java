package cn.fadu.publication.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.publication.Differences;
import cn.fadu.publication.Differences.Difference;
import cn.fadu.publication.Edition;
import cn.fadu.shell.Card;
import cn.fadu.shell.Choices;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.Movement;
import cn.fadu.shell.Notice;
import cn.fadu.shell.Numbers;
import cn.fadu.shell.Tone;
import cn.fadu.tenancy.County;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What two editions say differently: of each township the rank and the score in both. */
@org.springframework.stereotype.Component
class EditionDifferences {

    private final Differences differences;
    private final FrameworkVersions frameworks;

    EditionDifferences(Differences differences, FrameworkVersions frameworks) {
        this.differences = differences;
        this.frameworks = frameworks;
    }

    /** Empty before there are two editions. */
    Optional<Card> of(County county, List<Edition> all, Choices choices, Locale locale) {
        if (all.size() < 2) {
            return Optional.empty();
        }
        var after = chosen(all, choices, "to").orElse(all.getFirst());
        var before = chosen(all, choices, "from").orElseGet(() -> earlier(all, after));
        return Optional.of(card(county, all, choices, before, after, locale));
    }

    /** The last edition of the same year, as a correction has one, else the one before it. */
    private static Edition earlier(List<Edition> all, Edition after) {
        return all.stream()
                .filter(each -> each.number() < after.number() && each.year() == after.year())
                .findFirst()
                .or(() -> all.stream().filter(each -> each.number() < after.number()).findFirst())
                .orElse(after);
    }

    private static Optional<Edition> chosen(List<Edition> all, Choices choices, String name) {
        return choices.number(name)
                .flatMap(
                        number -> all.stream().filter(each -> each.number() == number).findFirst());
    }

    private Card card(
            County county,
            List<Edition> all,
            Choices choices,
            Edition before,
            Edition after,
            Locale locale) {
        var framework = framework(county, after);
        var rows =
                differences.between(
                        county, before.number(), after.number(), framework.top().code());
        var words = new Span();
        var row = new Div(picker(all, before, choices, "from"), picker(all, after, choices, "to"));
        row.addClassName("fadu-row");
        var card = new Card(words.getTranslation("county.differences"), row);
        reservation(before, after).ifPresent(card::with);
        return card.with(table(rows, before, after, framework, locale));
    }

    private Framework framework(County county, Edition edition) {
        return frameworks.of(county).stream()
                .filter(adopted -> adopted.version() == edition.frameworkVersion())
                .findFirst()
                .orElseThrow()
                .framework();
    }

    private static Select<Edition> picker(
            List<Edition> all, Edition value, Choices choices, String name) {
        var select = new Select<Edition>();
        select.setLabel(select.getTranslation("county.differences." + name));
        select.setItems(all);
        select.setItemLabelGenerator(
                each ->
                        select.getTranslation(
                                "county.edition.short",
                                String.valueOf(each.number()),
                                String.valueOf(each.year())));
        select.setValue(value);
        select.addValueChangeListener(
                change ->
                        choices.with(name, String.valueOf(change.getValue().number()))
                                .open(select));
        return select;
    }

    private static Optional<Notice> reservation(Edition before, Edition after) {
        var words = new Span();
        var notes = new ArrayList<String>();
        if (before.year() != after.year()) {
            notes.add(words.getTranslation("county.differences.years"));
        }
        if (before.frameworkVersion() != after.frameworkVersion()) {
            notes.add(words.getTranslation("county.differences.versions"));
        }
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Notice(Tone.INFO, String.join(" ", notes)));
    }

    private static DataTable<Difference> table(
            List<Difference> rows,
            Edition before,
            Edition after,
            Framework framework,
            Locale locale) {
        var words = new Span();
        var numbers = Numbers.in(locale);
        var incomparable = incomparable(rows, before, after);
        var decimals = framework.rules().decimals();
        var old = words.getTranslation("county.edition.no", String.valueOf(before.number()));
        var now = words.getTranslation("county.edition.no", String.valueOf(after.number()));
        return new DataTable<Difference>(words.getTranslation("county.differences"))
                .name(words.getTranslation("county.township"), Difference::name)
                .number(
                        words.getTranslation("county.rank") + " " + old,
                        row -> rank(row.rankBefore()))
                .number(words.getTranslation("county.rank") + " " + now, row -> rank(row.rank()))
                .with(words.getTranslation("county.movement"), row -> moved(row, incomparable))
                .number(
                        words.getTranslation("county.score") + " " + old,
                        row -> score(row.scoreBefore(), numbers, decimals))
                .number(
                        words.getTranslation("county.score") + " " + now,
                        row -> score(row.score(), numbers, decimals))
                .number(
                        words.getTranslation("county.difference"),
                        row ->
                                row.score()
                                        .flatMap(score -> row.scoreBefore().map(score::subtract))
                                        .map(by -> signed(by, numbers, decimals))
                                        .orElse("—"))
                .rows(rows);
    }

    /** Why no place can be told in any line, as where the method or the townships differ. */
    private static Optional<String> incomparable(
            List<Difference> rows, Edition before, Edition after) {
        if (before.frameworkVersion() != after.frameworkVersion()) {
            return Optional.of("county.not-comparable.other-method");
        }
        return rows.stream().allMatch(Difference::inBoth)
                ? Optional.empty()
                : Optional.of("county.not-comparable.other-townships");
    }

    private static Component moved(Difference row, Optional<String> incomparable) {
        var words = new Span();
        return row.rankBefore()
                .filter(_ -> incomparable.isEmpty())
                .flatMap(then -> row.rank().map(now -> Movement.places(then - now)))
                .orElseGet(
                        () ->
                                Movement.notComparable(
                                        words.getTranslation(
                                                incomparable.orElse(
                                                        "county.not-comparable.unranked"))));
    }

    private static String signed(BigDecimal by, Numbers numbers, int decimals) {
        var size = numbers.fixed(by.abs(), decimals);
        return by.signum() == 0 ? size : (by.signum() > 0 ? "+" : "−") + size;
    }

    private static String rank(Optional<Integer> rank) {
        return rank.map(String::valueOf).orElse("—");
    }

    private static String score(Optional<BigDecimal> score, Numbers numbers, int decimals) {
        return score.map(number -> numbers.fixed(number, decimals)).orElse("—");
    }
}
