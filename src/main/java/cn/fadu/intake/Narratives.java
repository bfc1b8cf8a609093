package cn.fadu.intake;

import cn.fadu.intake.NarrativePart.Kind;
import cn.fadu.intake.Outline.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cuts the narrative parts out by their headings; of headings within each other the outer counts.
 */
final class Narratives {

    private static final int DEEPEST = 2;
    private static final Pattern PLAN =
            Pattern.compile("下一?步|下一?年|来年|明年|下一?阶段|今后|展望|努力方向|(?:工作|初步)(?:计划|打算|安排|思路)|目标举措|改进措施");
    private static final Pattern PROBLEMS =
            Pattern.compile("不足|存在的?(?:主要)?(?:问题|困难|短板)|(?:问题|短板|困难)(?:和|及|与)(?:原因|不足)");
    private static final Pattern DUTIES =
            Pattern.compile("第一责任人|(?:主要负责人|主要负责同志|主要领导)[^，。]{0,14}(?:履|职责|情况)");

    private Narratives() {}

    static List<NarrativePart> of(ReportText report, NormalText source, Outline outline) {
        var parts = new ArrayList<NarrativePart>();
        var outerFirst =
                outline.sections().stream()
                        .filter(section -> section.depth() <= DEEPEST)
                        .sorted(
                                Comparator.comparingInt(Section::depth)
                                        .thenComparing(Section::start))
                        .toList();
        for (var section : outerFirst) {
            kind(section.title())
                    .map(kind -> part(kind, section, report, source))
                    .filter(part -> parts.stream().noneMatch(other -> covers(other, part)))
                    .ifPresent(parts::add);
        }
        parts.sort(Comparator.comparingInt(NarrativePart::start));
        return List.copyOf(parts);
    }

    private static Optional<Kind> kind(String title) {
        if (PLAN.matcher(title).find()) {
            return Optional.of(Kind.PLAN);
        }
        if (PROBLEMS.matcher(title).find()) {
            return Optional.of(Kind.PROBLEMS);
        }
        return DUTIES.matcher(title).find() ? Optional.of(Kind.DUTIES) : Optional.empty();
    }

    private static boolean covers(NarrativePart outer, NarrativePart inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    private static NarrativePart part(
            Kind kind, Section section, ReportText report, NormalText source) {
        var start = source.originalStart(section.start());
        var end = source.originalEnd(section.end());
        return new NarrativePart(
                kind, section.title(), start, end, report.text().substring(start, end).strip());
    }
}
