package cn.fadu.filing;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A township's own work on a year, seen by nobody else.
 *
 * @param revision counts every change, so that two people at one draft notice each other
 * @param filed what was last filed for each of the years before
 */
public record Draft(
        int year,
        int revision,
        List<Document> documents,
        List<FoundFigure> found,
        Map<IndicatorCode, Reading> readings,
        FiledYears filed) {

    /** An uploaded report; its text is what the offsets of its figures count in. */
    public record Document(int id, String fileName, Instant uploadedAt, String by, String text) {}

    /** What was last filed for the year before. */
    public Map<IndicatorCode, Reading> yearBefore() {
        return filed.of(year - 1);
    }

    /** Against the township's own years; it never sees what others filed. */
    public Oddities oddities(Framework framework) {
        return new Oddities(framework, readings, Background.alone(year, filed));
    }

    /** Figures of the catalogue that nobody has confirmed, corrected or rejected yet. */
    public long undecided() {
        return found.stream().filter(FoundFigure::undecided).count();
    }
}
