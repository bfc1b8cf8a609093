package cn.fadu.filing;

import cn.fadu.indicator.IndicatorCode;
import java.time.Instant;

/** What a reviewer wrote beside one figure of a filing; its township reads it there. */
public record Comment(
        int year, int filing, IndicatorCode code, String text, Instant at, String by) {

    public static final int LONGEST = 1000;
}
