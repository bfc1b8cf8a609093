package cn.fadu.tenancy;

import java.time.Instant;

/**
 * An order that takes several transactions and has not come to its end: a process was killed, or a
 * cell is away.
 *
 * @param kind the order's name, such as {@code MoveCounty}
 * @param subject the code of what it is done to
 * @param done how many of its steps are done
 */
public record Unfinished(
        String kind, String subject, String actor, int done, int steps, Instant since) {}
