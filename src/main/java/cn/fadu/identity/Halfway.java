package cn.fadu.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody whose password was right and who still owes a code. It opens nothing by itself, and is
 * worth nothing after a few minutes or with another password.
 */
public record Halfway(String username, Instant passwordSetAt, Instant until)
        implements Serializable {}
