package cn.fadu.filing;

import cn.fadu.filing.Filing.SignOff;
import cn.fadu.indicator.Framework;
import java.util.Optional;

/**
 * A waiting filing at first glance: what an experienced reviewer would stop at.
 *
 * @param odd how many figures' flags there are
 * @param remarks how many remarks at figures
 * @param everyRateFull every single rate is 100 %
 * @param thin too little is reported for a place
 */
public record CaseLook(
        ReceivedFiling received,
        Optional<SignOff> signed,
        int odd,
        int remarks,
        boolean everyRateFull,
        boolean thin) {

    public static CaseLook at(FilingUnderReview filing, Framework framework) {
        return at(
                filing.received(),
                filing.signed(),
                filing.comments().size(),
                Oddities.of(filing, framework));
    }

    static CaseLook at(
            ReceivedFiling received, Optional<SignOff> signed, int remarks, Oddities oddities) {
        return new CaseLook(
                received,
                signed,
                oddities.all().size(),
                remarks,
                oddities.everyRateFull().isPresent(),
                oddities.coverage().isPresent());
    }

    /** Nothing to stop at, and nobody has remarked on a figure: it may be approved with others. */
    public boolean plain() {
        return flags() == 0 && remarks == 0;
    }

    /** Those of figures, and those of the filing as a whole. */
    public int flags() {
        return odd + (everyRateFull ? 1 : 0) + (thin ? 1 : 0);
    }
}
