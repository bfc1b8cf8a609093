package cn.fadu.standing.ui;

import cn.fadu.indicator.Indicator;
import cn.fadu.shell.Choices;
import cn.fadu.shell.FilterBar;
import java.util.List;
import java.util.stream.Stream;

/** The year, the peer group and what counts are set against. */
class CompareFilters extends FilterBar {

    CompareFilters(Choices choices, Shelf shelf, Comparison comparison) {
        var year = comparison.edition().year();
        add(Picker.ofYear(getTranslation("county.year"), shelf.years(), year, choices));
        add(comparison.peers().pickers(choices));
        if (!comparison.indicator().per().isEmpty()) {
            add(basis(choices, comparison));
        }
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
