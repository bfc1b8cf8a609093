package cn.fadu.identity;

import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Township;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody who may sign in. County people have a county; township people a township and its county;
 * operators neither.
 *
 * @param email where letters reach them; empty when they are reached by none
 */
public record Account(
        int id,
        String username,
        String displayName,
        Role role,
        Optional<County> county,
        Optional<Township> township,
        Locale locale,
        String email) {}
