package cn.fadu.identity;

import java.time.Instant;

/** A link that lets somebody set their password once, until it expires. */
public record Invitation(Account account, String token, Instant expiresAt) {}
