package cn.fadu.operation;

import cn.fadu.identity.NewAccount;
import cn.fadu.identity.Role;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Township;
import java.util.Optional;

/**
 * Somebody to be let in together with their county.
 *
 * @param place the code of the county or of the township they work in
 * @param email where the letter goes; empty where the link is handed over otherwise
 */
public record Person(String username, String name, Role role, String place, String email) {

    NewAccount in(County county, Optional<Township> township) {
        return new NewAccount(username, name, role, Optional.of(county), township);
    }
}
