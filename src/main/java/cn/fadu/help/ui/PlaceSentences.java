package cn.fadu.help.ui;

import cn.fadu.publication.Movement.Moved;
import cn.fadu.publication.Movement.NotComparable;
import cn.fadu.shell.Numbers;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;

/** What a place says and does not say, in sentences about the example's own place. */
record PlaceSentences(Component page, Numbers numbers) {

    List<String> of(Example example) {
        var place =
                example.rank()
                        .map(
                                rank ->
                                        page.getTranslation(
                                                "help.method.place",
                                                example.name(),
                                                rank,
                                                example.ranked()))
                        .orElseGet(
                                () -> page.getTranslation("help.method.unranked", example.name()));
        var interval =
                example.places()
                        .map(
                                places ->
                                        page.getTranslation(
                                                "help.method.interval",
                                                example.name(),
                                                numbers.exact(places.from(), 0),
                                                numbers.exact(places.to(), 0)))
                        .orElseGet(() -> page.getTranslation("help.method.interval.none"));
        var hundred = BigDecimal.valueOf(100);
        var coverage =
                page.getTranslation(
                        "help.method.coverage",
                        example.name(),
                        numbers.percent(example.coverage().multiply(hundred), 0),
                        numbers.percent(
                                BigDecimal.valueOf(example.framework().rules().minimumCoverage())
                                        .multiply(hundred),
                                0),
                        example.townships() - example.ranked());
        return List.of(
                place, page.getTranslation("help.method.ties"), interval, coverage, moved(example));
    }

    private String moved(Example example) {
        return switch (example.movement()) {
            case Moved(var places) when places != 0 ->
                    page.getTranslation(
                            places > 0 ? "help.method.moved.up" : "help.method.moved.down",
                            Math.abs(places));
            case Moved _ -> page.getTranslation("help.method.moved.none");
            case NotComparable(var reason) ->
                    page.getTranslation("county.not-comparable." + reason.code());
        };
    }
}
