package cn.fadu.filing;

import cn.fadu.filing.Filing.SignOff;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A filing beside what was approved for the same township for the year before. */
public record FilingUnderReview(
        ReceivedFiling received,
        List<Reading> readings,
        Map<IndicatorCode, Reading> yearBefore,
        Optional<SignOff> signed,
        List<Part> parts,
        List<Part> planBefore,
        List<Evidence> evidence,
        List<Comment> comments) {}
