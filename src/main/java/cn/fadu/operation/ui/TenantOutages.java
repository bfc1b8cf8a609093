package cn.fadu.operation.ui;

import cn.fadu.shell.Outages;
import cn.fadu.tenancy.CellUnavailableException;
import cn.fadu.tenancy.TenantUnavailableException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A county's database that is away, and a tenant that rests. */
@Component
class TenantOutages implements Outages {

    private static final int DEEPEST = 10;

    @Override
    public Optional<String> key(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .flatMap(each -> known(each).stream())
                .findFirst();
    }

    private static Optional<String> known(Throwable failure) {
        return switch (failure) {
            case CellUnavailableException _ -> Optional.of("operation.away");
            case TenantUnavailableException _ -> Optional.of("operation.rest");
            default -> Optional.empty();
        };
    }
}
