package cn.fadu.standing.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.shell.Choices;
import cn.fadu.shell.FilterBar;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The year, the indicator, the peer group and what counts are set against. */
class CompareFilters extends FilterBar {

    CompareFilters(
            Choices choices,
            Shelf shelf,
            Comparison comparison,
            Framework framework,
            Locale locale) {
        var year = comparison.edition().year();
        add(Picker.ofYear(getTranslation("county.year"), shelf.years(), year, choices));
        add(indicator(choices, comparison, framework, locale));
        add(comparison.peers().pickers(choices));
        if (!comparison.indicator().per().isEmpty()) {
            add(basis(choices, comparison));
        }
    }

    private MeasureBox indicator(
            Choices choices, Comparison comparison, Framework framework, Locale locale) {
        var codes = framework.indicators().stream().map(each -> each.code().value()).toList();
        var box =
                new MeasureBox(
                        getTranslation("county.indicator"),
                        codes,
                        comparison.indicator().code().value(),
                        framework,
                        locale,
                        code -> choices.with("indicator", code).with("per", "").open(this));
        box.addClassName("county-by");
        return box;
    }

    static Picker<String> basis(Choices choices, Comparison comparison) {
        List<String> codes =
                Stream.concat(
                                Stream.of("plain"),
                                comparison.indicator().per().stream().map(ComparisonReading::code))
                        .toList();
        return new Picker<>(
                        Captions.say("county.per"),
                        codes,
                        comparison.basis().map(CompareFilters::code).orElse("plain"),
                        code -> Captions.say("county.per." + code))
                .opening(choices, "per", code -> code.equals("plain") ? "" : code);
    }

    private static String code(Indicator.PerHead per) {
        return ComparisonReading.code(per);
    }
}
