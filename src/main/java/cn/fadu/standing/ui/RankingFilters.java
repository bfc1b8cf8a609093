package cn.fadu.standing.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.shell.Choices;
import cn.fadu.shell.FilterBar;
import java.util.Locale;

/** Year, what is ranked by, and the peer group; every change is a new address. */
class RankingFilters extends FilterBar {

    RankingFilters(
            Choices choices,
            Shelf shelf,
            int year,
            Framework framework,
            Peers peers,
            Locale locale) {
        add(
                Picker.ofYear(getTranslation("county.year"), shelf.years(), year, choices),
                by(choices, framework, locale));
        add(peers.pickers(choices));
    }

    /** The whole, the dimensions and every indicator, found by typing. */
    private MeasureBox by(Choices choices, Framework framework, Locale locale) {
        var top = framework.top().code();
        var codes = Against.codes(framework);
        var box =
                new MeasureBox(
                        getTranslation("county.by"),
                        codes,
                        choices.text("by").filter(codes::contains).orElse(top),
                        framework,
                        locale,
                        code ->
                                choices.with("by", code.equals(top) ? "" : code)
                                        .with("per", "")
                                        .open(this));
        box.addClassName("county-by");
        return box;
    }
}
