package cn.fadu.filing.ui;

import cn.fadu.filing.Entry;
import cn.fadu.filing.SystemReading;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Reading;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where another system says something else than the draft: both are shown, a person decides. */
class SystemsCard extends Div {

    private final FigureWords words = FigureWords.here();
    private final Framework framework;
    private final Moments moments;
    private final SystemDesk desk;
    private final int year;
    private final Consumer<Entry> told;

    SystemsCard(Framework framework, Desk desk, int year, Consumer<Entry> told) {
        this.framework = framework;
        this.moments = desk.moments();
        this.desk = desk.systems();
        this.year = year;
        this.told = told;
        addClassNames("fadu-card", "fadu-systems");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("filing.systems"));
    }

    void show(List<SystemReading> disagreeing, Map<?, Reading> draft) {
        removeAll();
        setVisible(!disagreeing.isEmpty());
        if (disagreeing.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("fadu-systems-list");
        disagreeing.forEach(
                says -> list.add(row(says, Optional.ofNullable(draft.get(says.reading().code())))));
        var title =
                new H2(getTranslation("filing.systems.title", String.valueOf(disagreeing.size())));
        var lead = new Paragraph(getTranslation("filing.systems.lead"));
        lead.addClassName("fadu-soft");
        add(title, lead, list);
    }

    private ListItem row(SystemReading says, Optional<Reading> standing) {
        var indicator = framework.indicator(says.reading().code());
        var name = indicator.map(words::titled).orElse(says.reading().code().value());
        var told =
                getTranslation(
                        standing.isPresent() ? "filing.systems.differs" : "filing.systems.offers",
                        says.system(),
                        moments.minute(says.asOf()),
                        figure(says.reading()),
                        standing.map(this::figure).orElse("–"));
        var adopt = button("filing.systems.adopt", name, says, each -> desk.adopt(year, each));
        adopt.addThemeVariants(ButtonVariant.PRIMARY);
        var leave = button("filing.systems.leave", name, says, each -> desk.leave(year, each));
        var title = new Span(name);
        title.addClassName("fadu-systems-name");
        var buttons = new Div(adopt, leave);
        buttons.addClassName("fadu-row");
        return new ListItem(title, new Span(told), buttons);
    }

    private Button button(
            String key, String name, SystemReading says, Function<SystemReading, Entry> deed) {
        var button = new Button(getTranslation(key), click -> told.accept(deed.apply(says)));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key + ".of", name, says.system()));
        return button;
    }

    private String figure(Reading reading) {
        return framework
                .indicator(reading.code())
                .map(indicator -> words.figure(indicator, reading.figure()))
                .orElseGet(() -> words.number(reading.figure().value()));
    }
}
