package cn.fadu.notice;

import java.time.Instant;

/** A matter and since when it stands. */
record Found(Matter matter, Instant since) {}
