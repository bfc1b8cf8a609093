package planted.standing;

import cn.fadu.tenancy.Tenant;

/** Carries the tenant where no signature shows it. */
final class AmbientTenant {

    private final ThreadLocal<Tenant> tenant = new ThreadLocal<>();

    Tenant current() {
        return tenant.get();
    }
}
