package cn.fadu.standing;

import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.scoring.Formula;
import cn.fadu.scoring.Formula.Binary;
import cn.fadu.scoring.Formula.Constant;
import cn.fadu.scoring.Formula.Part;
import cn.fadu.scoring.Formula.Reading.Read;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rates that rest on few cases: 2 of 2 is 100 % and says little. */
public final class FewCases {

    private static final BigDecimal FEW = BigDecimal.TEN;

    private FewCases() {}

    /** What a rate is a share of, where its formula is a quotient of two counts. */
    public static Optional<IndicatorCode> whole(Indicator rate) {
        return rate.formula()
                .map(Formula::read)
                .filter(Read.class::isInstance)
                .flatMap(read -> whole(((Read) read).formula()));
    }

    private static Optional<IndicatorCode> whole(Formula formula) {
        return switch (formula) {
            case Binary(var by, var quotient, Constant _) when by == '*' -> whole(quotient);
            case Binary(var by, Part _, Part(var whole)) when by == '/' ->
                    Optional.of(new IndicatorCode(whole));
            default -> Optional.empty();
        };
    }

    /** The townships whose whole is small, from the comparison of the whole. */
    public static Set<Integer> among(List<ComparedTownship> wholes) {
        return wholes.stream()
                .filter(
                        each ->
                                each.reading()
                                        .filter(whole -> isFew(whole.figure().value()))
                                        .isPresent())
                .map(ComparedTownship::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Fewer than ten. */
    public static boolean isFew(BigDecimal cases) {
        return cases.compareTo(FEW) < 0;
    }
}
