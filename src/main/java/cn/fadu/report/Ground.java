package cn.fadu.report;

import cn.fadu.filing.Part;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import cn.fadu.tenancy.Township;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report is drafted from: all of it the township's own.
 *
 * @param boundaryKept whether the township stands on the same ground as the year before
 * @param signed when the head signed the filing these figures were filed with
 */
record Ground(
        Township township,
        int year,
        Framework framework,
        Framework frameworkBefore,
        Map<IndicatorCode, Reading> readings,
        Map<IndicatorCode, Reading> readingsBefore,
        boolean boundaryKept,
        List<Part> parts,
        List<Part> planBefore,
        Optional<LocalDate> signed,
        AnnualReport.Basis basis) {

    boolean isEmpty() {
        return readings.isEmpty() && parts.isEmpty();
    }

    List<Part> parts(Part.Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }
}
