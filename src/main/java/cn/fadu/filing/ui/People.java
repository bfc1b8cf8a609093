package cn.fadu.filing.ui;

import cn.fadu.identity.Account;
import cn.fadu.identity.Accounts;
import java.util.HashMap;
import java.util.Map;

/** The names of those who did something, by their user names; asked for once on a page. */
final class People {

    private final Accounts accounts;
    private final Map<String, String> known = new HashMap<>();

    People(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The user name itself where nobody bears it any more. */
    String named(String username) {
        return known.computeIfAbsent(
                username, name -> accounts.find(name).map(Account::displayName).orElse(name));
    }
}
