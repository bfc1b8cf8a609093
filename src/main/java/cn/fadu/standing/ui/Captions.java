package cn.fadu.standing.ui;

import cn.fadu.chart.Caption;
import cn.fadu.chart.EditionMark;
import cn.fadu.chart.Unit;
import cn.fadu.indicator.Indicator;
import cn.fadu.publication.Edition;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** What stands around every chart of a county's edition. */
record Captions(Edition edition, Locale locale) {

    Caption of(String title, Unit unit, List<String> footnotes) {
        return Caption.of(locale, title, unit)
                .withSource(say("county.source"))
                .published(new EditionMark(edition.number(), EditionLine.day(edition)))
                .withFootnotes(footnotes);
    }

    static Unit unit(Indicator indicator, Locale locale) {
        return new Unit(indicator.unit(locale), indicator.isRate() ? 1 : 0);
    }

    static String say(String key, Object... values) {
        return new Span().getTranslation(key, values);
    }
}
