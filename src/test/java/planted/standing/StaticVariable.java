package planted.standing;

import cn.fadu.tenancy.Tenant;

/** Keeps the current tenant where everybody meets it. */
final class StaticVariable {

    static Tenant current;

    private StaticVariable() {}
}
