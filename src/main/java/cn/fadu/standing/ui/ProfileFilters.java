package cn.fadu.standing.ui;

import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Node;
import cn.fadu.shell.Choices;
import cn.fadu.shell.FilterBar;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The year of a township's page, and what its trend shows. */
class ProfileFilters extends FilterBar {

    ProfileFilters(Choices choices, Shelf shelf, Profile profile, Locale locale) {
        var year = profile.edition().year();
        add(
                Picker.ofYear(getTranslation("county.year"), shelf.years(), year, choices),
                trend(choices, profile, locale));
    }

    private ComboBox<String> trend(Choices choices, Profile profile, Locale locale) {
        var top = profile.framework().top().code();
        var box = new ComboBox<String>(getTranslation("county.trend-of"), codes(profile));
        box.setItemLabelGenerator(
                code ->
                        code.equals(top)
                                ? getTranslation("county.overall")
                                : code + " " + profile.framework().nameOf(code).in(locale));
        box.setValue(TrendCards.chosen(choices, profile));
        box.setWidth("20rem");
        box.addValueChangeListener(
                change -> {
                    if (change.isFromClient() && change.getValue() != null) {
                        choices.with("trend", change.getValue()).open(this);
                    }
                });
        return box;
    }

    /** The whole, the dimensions, then every indicator. */
    static List<String> codes(Profile profile) {
        var framework = profile.framework();
        var nodes =
                Stream.concat(Stream.of(framework.top()), framework.dimensions().stream())
                        .map(Node::code);
        var indicators = framework.indicators().stream().map(Indicator::code).map(Object::toString);
        return Stream.concat(nodes, indicators).toList();
    }
}
