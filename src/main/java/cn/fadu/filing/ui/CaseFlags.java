package cn.fadu.filing.ui;

import cn.fadu.filing.CaseLook;
import cn.fadu.shell.StateBadge;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.html.Div;

/** What speaks against approving a filing at a glance. */
class CaseFlags extends Div {

    CaseFlags(CaseLook look) {
        addClassName("fadu-row");
        if (look.plain()) {
            add(new StateBadge(Tone.QUIET, getTranslation("review.flags.none")));
        }
        if (look.everyRateFull()) {
            add(new StateBadge(Tone.CAUTION, getTranslation("review.flags.full")));
        }
        if (look.thin()) {
            add(new StateBadge(Tone.CAUTION, getTranslation("review.flags.thin")));
        }
        if (look.odd() > 0) {
            var count = String.valueOf(look.odd());
            add(new StateBadge(Tone.CAUTION, getTranslation("review.flags.odd", count)));
        }
        if (look.remarks() > 0) {
            var count = String.valueOf(look.remarks());
            add(new StateBadge(Tone.INFO, getTranslation("review.flags.remarks", count)));
        }
    }
}
