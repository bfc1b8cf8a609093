package cn.fadu.identity;

/** An account as the operator's list shows it. */
public record AccountEntry(
        Account account, boolean enabled, boolean locked, boolean secondFactor) {}
