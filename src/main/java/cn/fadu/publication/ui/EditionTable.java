package cn.fadu.publication.ui;

import cn.fadu.publication.Edition;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.Dates;
import cn.fadu.shell.StateBadge;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** All editions of a county, the newest first; a withdrawn one stays, with its reason. */
class EditionTable extends Div {

    EditionTable(List<Edition> all, boolean mayWithdraw, Consumer<Edition> withdraw) {
        var table =
                new DataTable<Edition>(getTranslation("county.editions.list"))
                        .number(
                                getTranslation("county.edition.number"),
                                each -> String.valueOf(each.number()))
                        .nameWith(getTranslation("county.year"), each -> year(all, each))
                        .date(
                                getTranslation("county.edition.at"),
                                each -> minute(each.publishedAt()))
                        .text(getTranslation("county.edition.by"), Edition::publishedBy)
                        .number(
                                getTranslation("county.edition.version"),
                                each -> String.valueOf(each.frameworkVersion()))
                        .number(
                                getTranslation("county.edition.ranked"),
                                each -> each.ranked() + " / " + each.townships())
                        .with(getTranslation("county.edition.state"), each -> state(all, each))
                        .with(getTranslation("county.edition.hash"), EditionTable::hash);
        if (mayWithdraw) {
            table.with(getTranslation("county.edition.action"), each -> action(each, withdraw))
                    .live();
        }
        add(table.rows(all));
    }

    /** Only the edition that a year's ranking shows is linked to it. */
    private static Component year(List<Edition> all, Edition edition) {
        var year = String.valueOf(edition.year());
        return shown(all, edition)
                ? new Anchor("county/ranking?year=" + year, year)
                : new Span(year);
    }

    private static boolean shown(List<Edition> all, Edition edition) {
        return edition.stands()
                && all.stream()
                        .filter(each -> each.stands() && each.year() == edition.year())
                        .noneMatch(each -> each.number() > edition.number());
    }

    private Component state(List<Edition> all, Edition edition) {
        var badge =
                edition.stands()
                        ? shown(all, edition)
                                ? new StateBadge(Tone.GOOD, getTranslation("county.edition.stands"))
                                : new StateBadge(
                                        Tone.QUIET, getTranslation("county.edition.replaced"))
                        : new StateBadge(Tone.CAUTION, getTranslation("county.edition.withdrawn"));
        var cell = new Div(badge);
        edition.withdrawal()
                .map(
                        withdrawal ->
                                getTranslation(
                                        "county.edition.why",
                                        withdrawal.reason(),
                                        withdrawal.by(),
                                        minute(withdrawal.at())))
                .ifPresent(
                        text -> {
                            var why = new Div(text);
                            why.addClassName("fadu-faint");
                            cell.add(why);
                        });
        return cell;
    }

    /** The first twelve digits; all of them in the tooltip. */
    private static Component hash(Edition edition) {
        var hash = new Code(edition.contentHash().substring(0, 12));
        hash.setTitle(edition.contentHash());
        return hash;
    }

    private Component action(Edition edition, Consumer<Edition> withdraw) {
        if (!edition.stands()) {
            return new Span();
        }
        var button =
                new Button(getTranslation("county.withdraw"), click -> withdraw.accept(edition));
        button.setAriaLabel(getTranslation("county.withdraw.of", edition.number()));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }

    private static String minute(Instant at) {
        return Dates.in(UI.getCurrent().getLocale())
                .minute(LocalDateTime.ofInstant(at, ZoneId.systemDefault()));
    }
}
