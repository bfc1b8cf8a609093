package cn.fadu.sample;

import cn.fadu.identity.Accounts;
import cn.fadu.identity.NewAccount;
import cn.fadu.identity.Role;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Township;
import java.util.List;
import java.util.Map;

/** The demo's accounts, all with one well-known password; no production ever creates them. */
final class SamplePeople {

    static final String PASSWORD = "fadu-demo-2026";
    private static final String OPERATOR = "operator@demo";
    private static final String ONE = SampleCounty.CODE + "001";
    private static final String OTHER = SampleCounty.CODE + "002";

    private final Accounts accounts;

    SamplePeople(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The operator arrives last, so that being there says that the county is complete. */
    boolean areThere() {
        return accounts.find(OPERATOR).isPresent();
    }

    void arrive(County county, Map<String, Township> townships) {
        var one = townships.get(ONE);
        var other = townships.get(OTHER);
        if (one == null || other == null) {
            throw new IllegalStateException("The sample's townships are incomplete");
        }
        List.of(
                        NewAccount.inCounty("leader@demo", "示例县领导", Role.LEADER, county),
                        NewAccount.inCounty("reviewer@demo", "示例审核员", Role.REVIEWER, county),
                        NewAccount.inTownship("head@demo", "示例负责人", Role.HEAD, one),
                        NewAccount.inTownship("clerk@demo", "示例经办人", Role.CLERK, one),
                        NewAccount.inTownship("head2@demo", "示例负责人二", Role.HEAD, other),
                        NewAccount.inTownship("clerk2@demo", "示例经办人二", Role.CLERK, other))
                .parallelStream()
                .forEach(this::create);
        create(NewAccount.operator(OPERATOR, "示例运维"));
    }

    private void create(NewAccount who) {
        accounts.create(who, PASSWORD, "sample");
    }
}
