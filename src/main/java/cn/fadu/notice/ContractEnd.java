package cn.fadu.notice;

import cn.fadu.identity.Terms;
import cn.fadu.tenancy.County;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** A contract that ends within two months. */
final class ContractEnd {

    private static final int NOTICE_DAYS = 60;

    private ContractEnd() {}

    static Optional<Found> of(County county, Terms terms, Clock clock) {
        var today = LocalDate.now(clock);
        return terms.contract()
                .until()
                .filter(last -> !today.isBefore(last.minusDays(NOTICE_DAYS)))
                .map(
                        last ->
                                new Found(
                                        new Matter.ContractEnds(county.name(), county.code(), last),
                                        last.minusDays(NOTICE_DAYS)
                                                .atStartOfDay(clock.getZone())
                                                .toInstant()));
    }
}
