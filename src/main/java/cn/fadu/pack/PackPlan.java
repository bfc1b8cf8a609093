package cn.fadu.pack;

import cn.fadu.export.ChartFormat;
import cn.fadu.export.Naming;
import cn.fadu.indicator.IndicatorCode;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What somebody wants in a meeting pack.
 *
 * @param sections in their order; each at most once
 * @param indicators of concern; none for those whose median is farthest from the target
 * @param templates of the county's own, at most one a format; none for the usual look
 */
public record PackPlan(
        List<Section> sections,
        List<IndicatorCode> indicators,
        Naming naming,
        List<ChartFormat> formats,
        Locale locale,
        List<Integer> templates) {

    /** The formats that hold more than one page. */
    public static final List<ChartFormat> FORMATS =
            List.of(
                    ChartFormat.PPTX,
                    ChartFormat.DOCX,
                    ChartFormat.XLSX,
                    ChartFormat.PDF,
                    ChartFormat.OFD);

    public PackPlan {
        sections = List.copyOf(sections);
        indicators = List.copyOf(indicators);
        formats = List.copyOf(formats);
        templates = List.copyOf(templates);
        if (sections.isEmpty() || formats.isEmpty() || !FORMATS.containsAll(formats)) {
            throw new IllegalArgumentException("A pack needs a part and a format of several pages");
        }
        if (Set.copyOf(sections).size() < sections.size()
                || Set.copyOf(formats).size() < formats.size()) {
            throw new IllegalArgumentException("Each part and each format at most once");
        }
    }

    /** In the usual look. */
    public PackPlan(
            List<Section> sections,
            List<IndicatorCode> indicators,
            Naming naming,
            List<ChartFormat> formats,
            Locale locale) {
        this(sections, indicators, naming, formats, locale, List.of());
    }

    /** All parts in their usual order, in one format, with the names as they are. */
    public static PackPlan whole(ChartFormat format, Locale locale) {
        return new PackPlan(
                List.of(Section.values()), List.of(), Naming.AS_THEY_ARE, List.of(format), locale);
    }
}
