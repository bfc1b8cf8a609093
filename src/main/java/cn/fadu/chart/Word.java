package cn.fadu.chart;

import java.util.Locale;

/** The fixed words of charts; their texts are the {@code chart.*} keys of the translations. */
public enum Word {
    UNIT,
    SOURCE,
    EDITION,
    DRAFT,
    FILED,
    APPROVED,
    PUBLISHED,
    TOWNSHIP,
    YEAR,
    PERIOD,
    VALUE,
    RANK,
    INTERVAL,
    MEDIAN,
    TARGET,
    QUARTILES,
    LOWER_QUARTILE,
    UPPER_QUARTILE,
    BREAK,
    TABLE,
    CHART,
    NO_DATA,
    UNRANKED,
    DESCRIPTION,
    DESCRIPTION_ONE,
    DESCRIPTION_NONE,
    CHANGE,
    DIMENSION,
    PART,
    STATE,
    TOTAL,
    COMMA,
    UNDRAWN,
    CUT_AXIS,
    OFF_THE_MAP,
    MANY_OFF_THE_MAP;

    String key() {
        return "chart." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
