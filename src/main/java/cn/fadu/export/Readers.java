package cn.fadu.export;

import cn.fadu.identity.Account;
import cn.fadu.identity.Role;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Tenant;
import cn.fadu.tenancy.Township;
import java.util.Set;

/** Who may take figures of a tenant along: the people who may read its pages. */
public final class Readers {

    private static final Set<Role> OF_COUNTY = Set.of(Role.LEADER, Role.REVIEWER);
    private static final Set<Role> OF_TOWNSHIP = Set.of(Role.HEAD, Role.CLERK);

    private Readers() {}

    public static boolean include(Account account, Tenant tenant) {
        return switch (tenant) {
            case County county ->
                    OF_COUNTY.contains(account.role())
                            && account.county().filter(own -> own.id() == county.id()).isPresent();
            case Township township ->
                    OF_TOWNSHIP.contains(account.role())
                            && account.township()
                                    .filter(own -> own.id() == township.id())
                                    .isPresent();
        };
    }
}
