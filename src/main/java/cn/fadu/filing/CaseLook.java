package cn.fadu.filing;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Reading;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A waiting filing at first glance: what an experienced reviewer would stop at. */
public record CaseLook(FilingUnderReview filing, int odd, boolean everyRateFull) {

    public static CaseLook at(FilingUnderReview filing, Framework framework) {
        var readings =
                filing.readings().stream()
                        .collect(Collectors.toMap(Reading::code, Function.identity()));
        var oddities = new Oddities(framework, readings, filing.yearBefore());
        return new CaseLook(filing, oddities.all().size(), oddities.everyRateFull().isPresent());
    }

    /** Nothing to stop at, and nobody has remarked on a figure: it may be approved with others. */
    public boolean plain() {
        return odd == 0 && !everyRateFull && filing.comments().isEmpty();
    }
}
