package cn.fadu.filing;

import cn.fadu.indicator.IndicatorCode;
import java.util.List;

/** What came of taking one's last change of a draft back. */
public sealed interface Undo {

    /** These figures stand again as they stood before; the draft has this revision now. */
    record TakenBack(int revision, List<IndicatorCode> codes) implements Undo {}

    /** This person has changed nothing that could be taken back. */
    record NothingLeft() implements Undo {}

    /** Somebody else has changed the same figure since; it stays as it is. */
    record Overtaken(String by) implements Undo {}
}
