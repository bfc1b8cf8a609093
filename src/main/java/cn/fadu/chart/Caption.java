package cn.fadu.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands around every chart, on the screen and in every file: title, unit, source, edition,
 * approval and footnotes, all in the one language the chart speaks.
 */
public record Caption(
        Locale locale,
        String title,
        String subtitle,
        Unit unit,
        String source,
        Optional<EditionMark> edition,
        Approval approval,
        List<String> footnotes) {

    public Caption {
        title = Wording.clean(title);
        subtitle = Wording.clean(subtitle);
        source = Wording.clean(source);
        footnotes = Wording.clean(footnotes);
    }

    /** A caption without subtitle, source, edition and footnotes, for figures not yet filed. */
    public static Caption of(Locale locale, String title, Unit unit) {
        return new Caption(
                locale, title, "", unit, "", Optional.empty(), Approval.DRAFT, List.of());
    }

    public Caption withSubtitle(String text) {
        return new Caption(locale, title, text, unit, source, edition, approval, footnotes);
    }

    public Caption withTitle(String text) {
        return new Caption(locale, text, subtitle, unit, source, edition, approval, footnotes);
    }

    public Caption withSource(String text) {
        return new Caption(locale, title, subtitle, unit, text, edition, approval, footnotes);
    }

    public Caption approved() {
        return new Caption(
                locale, title, subtitle, unit, source, edition, Approval.APPROVED, footnotes);
    }

    public Caption published(EditionMark mark) {
        return new Caption(
                locale,
                title,
                subtitle,
                unit,
                source,
                Optional.of(mark),
                Approval.PUBLISHED,
                footnotes);
    }

    public Caption withFootnotes(List<String> texts) {
        return new Caption(locale, title, subtitle, unit, source, edition, approval, texts);
    }

    public ChartWords words() {
        return new ChartWords(locale);
    }

    /** 单位：件. Empty when the chart has no unit. */
    public String unitLine() {
        return unit.text().isEmpty() ? "" : words().line(Word.UNIT, unit.text());
    }

    /** Source, edition and approval, as they stand under the chart. */
    public List<String> origin() {
        var parts = new ArrayList<String>();
        if (!source.isEmpty()) {
            parts.add(words().line(Word.SOURCE, source));
        }
        edition.ifPresent(mark -> parts.add(words().edition(mark)));
        parts.add(words().of(approval.word()));
        return List.copyOf(parts);
    }
}
