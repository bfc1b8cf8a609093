package cn.fadu.operation.ui;

import cn.fadu.tenancy.Outcome;
import cn.fadu.tenancy.Tenant;
import java.util.Optional;
import java.util.function.Supplier;

/** Shuts a tenant's people out, or lets them in again; all data stay. */
class AccessDialog extends OrderDialog<Tenant> {

    private final TenantDesk desk;
    private final Named named;
    private final boolean open;
    private final Runnable after;

    AccessDialog(TenantDesk desk, Named named, boolean open, Runnable after) {
        super(open ? "resume" : "suspend", named.name());
        this.desk = desk;
        this.named = named;
        this.open = open;
        this.after = after;
        ask();
    }

    @Override
    Optional<Supplier<Outcome<Tenant>>> ordered() {
        return Optional.of(desk.access(named.tenant(), open));
    }

    @Override
    void done(Tenant tenant) {
        close();
        var key = open ? "operation.resume.done" : "operation.suspend.done";
        Told.done(getTranslation(key, named.name()));
        after.run();
    }
}
