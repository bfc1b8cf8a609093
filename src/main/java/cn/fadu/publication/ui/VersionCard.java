package cn.fadu.publication.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkVersions.Adopted;
import cn.fadu.publication.FrameworkDrafts.Draft;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The versions a county has adopted, and the copies that are being edited. */
class VersionCard extends Card {

    private record Row(
            int version, Framework framework, String from, Instant at, String by, String address) {}

    VersionCard(List<Adopted> adopted, List<Draft> drafts, Adopted shown) {
        super(new Span().getTranslation("county.framework.versions"));
        var copies = drafts.stream().map(this::row);
        var rows = Stream.concat(copies, adopted.stream().map(VersionCard::row)).toList();
        with(
                new DataTable<Row>(getTranslation("county.framework.versions"))
                        .number(
                                getTranslation("county.edition.version"),
                                each -> String.valueOf(each.version))
                        .nameWith(
                                getTranslation("county.framework.title"),
                                each ->
                                        new Anchor(
                                                each.address,
                                                each.framework.title().in(getLocale())))
                        .text(getTranslation("county.framework.from"), Row::from)
                        .date(
                                getTranslation("county.framework.adopted"),
                                each ->
                                        LocalDate.ofInstant(each.at, ZoneId.systemDefault())
                                                .toString())
                        .text(getTranslation("county.edition.by"), Row::by)
                        .highlighting(row -> row.version == shown.version())
                        .rows(rows));
    }

    private static Row row(Adopted each) {
        return new Row(
                each.version(),
                each.framework(),
                String.valueOf(each.firstYear()),
                each.at(),
                each.by(),
                "county/framework?version=" + each.version());
    }

    private Row row(Draft each) {
        return new Row(
                each.version(),
                each.framework(),
                getTranslation("county.framework.draft"),
                each.at(),
                each.by(),
                "county/framework?draft=" + each.version());
    }
}
