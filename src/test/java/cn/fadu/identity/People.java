package cn.fadu.identity;

import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Township;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Lets tests have people: each call gives somebody nobody else uses, with the same password. */
@Component
public class People {

    public static final String PASSWORD = "a calm river 2026";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Accounts accounts;

    People(Accounts accounts) {
        this.accounts = accounts;
    }

    public Account leader(County county) {
        return create(NewAccount.inCounty(name("leader"), "王立新", Role.LEADER, county));
    }

    public Account reviewer(County county) {
        return create(NewAccount.inCounty(name("reviewer"), "李审", Role.REVIEWER, county));
    }

    public Account head(Township township) {
        return create(NewAccount.inTownship(name("head"), "陈镇长", Role.HEAD, township));
    }

    public Account clerk(Township township) {
        return create(NewAccount.inTownship(name("clerk"), "赵办", Role.CLERK, township));
    }

    public Account operator() {
        return create(NewAccount.operator(name("operator"), "平台管理员"));
    }

    private Account create(NewAccount who) {
        return switch (accounts.create(who, PASSWORD, "test")) {
            case Creation.Created(var account) -> account;
            case Creation.NameTaken taken -> throw new AssertionError(taken);
            case Creation.NoRoom full -> throw new AssertionError(full);
            case Creation.Weak weak -> throw new AssertionError(weak);
        };
    }

    private static String name(String role) {
        return role + COUNT.incrementAndGet() + "@test";
    }
}
