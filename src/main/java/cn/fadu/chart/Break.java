package cn.fadu.chart;

import java.util.List;

/** Why the period at the index (from 1) is not comparable with the one before it. */
public record Break(int before, String reason) {

    public Break {
        reason = Wording.clean(reason);
    }

    static void requireWithin(List<Break> breaks, List<String> periods) {
        for (var at : breaks) {
            if (at.before() < 1 || at.before() >= periods.size()) {
                throw new IllegalArgumentException("%s is not within %s".formatted(at, periods));
            }
        }
    }
}
