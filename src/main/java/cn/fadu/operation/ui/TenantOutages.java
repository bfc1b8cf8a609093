package cn.fadu.operation.ui;

import cn.fadu.shell.Outages;
import cn.fadu.tenancy.CellUnavailableException;
import cn.fadu.tenancy.Lifecycle;
import cn.fadu.tenancy.TenantUnavailableException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The registry or a county's database that is away, and a tenant that rests. */
@Component
class TenantOutages implements Outages {

    private static final int DEEPEST = 10;

    private final Lifecycle lifecycle;

    TenantOutages(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    @Override
    public Optional<String> key(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .flatMap(each -> known(each).stream())
                .findFirst();
    }

    private Optional<String> known(Throwable failure) {
        return switch (failure) {
            case CellUnavailableException away when lifecycle.isHome(away.cell()) ->
                    Optional.of("operation.down");
            case CellUnavailableException _ -> Optional.of("operation.away");
            case TenantUnavailableException _ -> Optional.of("operation.rest");
            default -> Optional.empty();
        };
    }
}
