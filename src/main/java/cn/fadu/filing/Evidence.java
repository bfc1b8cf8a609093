package cn.fadu.filing;

import cn.fadu.indicator.IndicatorCode;
import java.time.Instant;

/** A file that proves a figure; its content is read when somebody opens it. */
public record Evidence(
        int id, IndicatorCode code, String fileName, long size, Instant at, String by) {

    /** A file's content, for whoever may read it. */
    public record Content(String fileName, byte[] bytes) {}
}
