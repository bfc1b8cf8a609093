package cn.fadu.tenancy;

import cn.fadu.audit.Trail;
import java.util.List;

/** What the trails say of an order: how often, and in which words. */
final class Noted {

    private Noted() {}

    /**
     * @param what action and subject
     */
    static int inRegistry(Tenancy tenancy, String what) {
        return details(tenancy, what).size();
    }

    static int inCounty(Tenancy tenancy, County county, String what) {
        return details(tenancy.database().in(county), what).size();
    }

    static List<String> details(Tenancy tenancy, String what) {
        return details(tenancy.database().platform(), what);
    }

    private static List<String> details(TenantDatabase.Scope trail, String what) {
        return trail.read(db -> new Trail().latest(db, 1000)).stream()
                .map(Trail.Entry::event)
                .filter(event -> event.actor().equals(Orders.ACTOR))
                .filter(event -> (event.action() + " " + event.subject()).equals(what))
                .map(event -> event.detail())
                .toList();
    }
}
