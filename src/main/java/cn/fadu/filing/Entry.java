package cn.fadu.filing;

import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Judgement;
import cn.fadu.indicator.Reading;

/** What came of putting a figure into a draft. */
public sealed interface Entry {

    /** It stands in the draft, which has this revision now. */
    record Saved(int revision) implements Entry {}

    /** The catalogue refuses the figure. */
    record Refused(IndicatorCode code, Judgement judgement) implements Entry {}

    /** The framework of the year has no such indicator. */
    record UnknownIndicator(IndicatorCode code) implements Entry {}

    /** Another figure stands there already: it can be replaced, or both can be added up. */
    record Occupied(Reading standing) implements Entry {}

    /** Somebody removed the document, or the figure matches no indicator. */
    record NothingToDecide() implements Entry {}
}
