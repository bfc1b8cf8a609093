package cn.fadu.publication;

import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;

/** A figure the county has approved; a filing of 0 stands for what is derived from others. */
record Approved(int township, Reading reading, int filing, String by) {

    IndicatorCode code() {
        return reading.code();
    }
}
