package cn.fadu.standing.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.publication.Edition;
import cn.fadu.shell.Dates;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** Which edition a page shows: number, date, framework version, how many are ranked. */
final class EditionLine {

    private EditionLine() {}

    static String of(Component page, Locale locale, Edition edition, Framework framework) {
        return page.getTranslation(
                "county.edition-line",
                String.valueOf(edition.number()),
                Dates.in(locale).day(day(edition)),
                framework.title().in(locale),
                String.valueOf(edition.frameworkVersion()),
                edition.ranked(),
                edition.townships());
    }

    static LocalDate day(Edition edition) {
        return LocalDate.ofInstant(edition.publishedAt(), ZoneId.systemDefault());
    }
}
