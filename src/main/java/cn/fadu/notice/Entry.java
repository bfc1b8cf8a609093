package cn.fadu.notice;

import java.time.Instant;

/** One line of an inbox: the matter, since when it stands, and whether its reader has seen it. */
public record Entry(Matter matter, Instant since, boolean read) {}
