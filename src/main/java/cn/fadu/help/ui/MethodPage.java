package cn.fadu.help.ui;

import cn.fadu.help.ui.Example.Part;
import cn.fadu.help.ui.Example.Step;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.EmptyState;
import cn.fadu.shell.Numbers;
import cn.fadu.shell.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How the ranking comes about, step by step, with the numbers of somebody the reader knows. */
abstract class MethodPage extends Main implements AfterNavigationObserver {

    private static final int STEPS = 6;

    abstract Optional<Example> example();

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("help.method")).lead(getTranslation("help.method.lead")));
        example()
                .ifPresentOrElse(
                        this::explain,
                        () ->
                                add(
                                        new EmptyState(
                                                getTranslation("help.method.none"),
                                                getTranslation("help.method.none.text"))));
    }

    private void explain(Example example) {
        add(way(example));
        example.step().ifPresent(step -> add(scoring(example, step)));
        add(adding(example), ranking(example), signs());
    }

    private Card way(Example example) {
        var steps = new OrderedList();
        IntStream.rangeClosed(1, STEPS)
                .mapToObj(
                        at ->
                                getTranslation(
                                        "help.method.way." + at,
                                        String.valueOf(example.year()),
                                        example.townships(),
                                        example.framework().indicators().size(),
                                        example.framework().ranked().size(),
                                        String.valueOf(example.edition())))
                .map(ListItem::new)
                .forEach(steps::add);
        steps.addClassName("fadu-sentences");
        return new Card(getTranslation("help.method.way"), steps);
    }

    private Card scoring(Example example, Step step) {
        var indicator = step.indicator();
        var number = numbers();
        var rule =
                getTranslation(
                        "help.method.scoring.rule",
                        indicator.name().in(getLocale()),
                        number.exact(step.posts().low()),
                        number.exact(step.posts().high()),
                        indicator.unitAfterNumber(getLocale()));
        var sum =
                getTranslation(
                        "help.method.scoring.sum",
                        example.name(),
                        number.exact(step.value()) + indicator.unitAfterNumber(getLocale()),
                        number.fixed(step.score(), 1));
        var card =
                new Card(
                        getTranslation("help.method.scoring"),
                        new Paragraph(rule),
                        new Paragraph(sum),
                        new Paragraph(getTranslation("help.method.scoring.missing")));
        return card.note(getTranslation("help.method.scoring.note"));
    }

    private Card adding(Example example) {
        var number = numbers();
        var decimals = example.framework().rules().decimals();
        var table =
                new DataTable<Part>(getTranslation("help.method.adding"))
                        .name(
                                getTranslation("help.method.dimension"),
                                part -> part.node().name().in(getLocale()))
                        .number(
                                getTranslation("county.score"),
                                part -> number.fixed(part.score(), decimals))
                        .number(
                                getTranslation("county.framework.weight"),
                                part ->
                                        number.percent(
                                                part.share().multiply(BigDecimal.valueOf(100)), 1))
                        .number(
                                getTranslation("help.method.contribution"),
                                part -> number.fixed(part.contribution(), 2))
                        .rows(example.parts());
        return new Card(
                        getTranslation("help.method.adding"),
                        table,
                        new Paragraph(total(example, decimals)))
                .note(
                        getTranslation(
                                "help.method.adding.note",
                                example.name(),
                                getTranslation(
                                        "county.method."
                                                + example.framework().rules().aggregation())));
    }

    private String total(Example example, int decimals) {
        var published = example.score().map(each -> numbers().fixed(each, decimals)).orElse("—");
        if (!example.addsUp()) {
            return getTranslation("help.method.adding.published", published);
        }
        var sum =
                example.parts().stream()
                        .map(Part::contribution)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return getTranslation("help.method.adding.total", numbers().fixed(sum, 2), published);
    }

    private Card ranking(Example example) {
        var facts = new UnorderedList();
        facts.addClassName("fadu-sentences");
        new PlaceSentences(this, numbers())
                .of(example).stream().map(ListItem::new).forEach(facts::add);
        return new Card(getTranslation("help.method.ranking"), facts);
    }

    private Component signs() {
        var list = new UnorderedList();
        list.addClassName("fadu-sentences");
        for (var sign : List.of("about", "partial", "missing", "arrow")) {
            list.add(new ListItem(getTranslation("help.method.sign." + sign)));
        }
        var more = new Anchor(frameworkPage(), getTranslation("help.method.framework"));
        return new Card(getTranslation("help.method.signs"), list, new Paragraph(more));
    }

    /** Where every indicator with its weight is listed for this reader. */
    abstract String frameworkPage();

    private Numbers numbers() {
        return Numbers.in(getLocale());
    }
}
