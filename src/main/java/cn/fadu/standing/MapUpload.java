package cn.fadu.standing;

import cn.fadu.chart.MapFile;

/** What came of a county's map brought along; only a kept one takes the place of an earlier. */
public sealed interface MapUpload {

    record Kept() implements MapUpload {}

    /** As {@link MapFile.Broken} tells it. */
    record Broken(MapFile.Reason reason, int outline) implements MapUpload {}

    /** The county's storage is used up. */
    record NoRoom() implements MapUpload {}
}
