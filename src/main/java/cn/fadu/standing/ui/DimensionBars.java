package cn.fadu.standing.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Node;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A township's dimensions as a row of small bars from the scale's lowest to its highest score. */
class DimensionBars extends Div {

    DimensionBars(
            Framework framework, Map<String, BigDecimal> scores, String chosen, Locale locale) {
        addClassName("county-bars");
        var words =
                framework.dimensions().stream()
                        .map(node -> node.name().in(locale) + " " + text(scores, node))
                        .collect(Collectors.joining(" · "));
        getElement().setAttribute("role", "img").setAttribute("aria-label", words);
        setTitle(words);
        for (var node : framework.dimensions()) {
            var bar = new Span();
            bar.getStyle().set("--share", share(framework, scores, node));
            bar.getElement().setAttribute("data-missing", !scores.containsKey(node.code()));
            bar.getElement().setAttribute("data-chosen", node.code().equals(chosen));
            add(bar);
        }
    }

    private static String share(Framework framework, Map<String, BigDecimal> scores, Node node) {
        var rules = framework.rules();
        var height = rules.highest() - rules.lowest();
        return Optional.ofNullable(scores.get(node.code()))
                .map(score -> (score.doubleValue() - rules.lowest()) / height)
                .map(share -> BigDecimal.valueOf(Math.clamp(share, 0.03, 1)))
                .map(share -> share.setScale(3, RoundingMode.HALF_UP).toPlainString())
                .orElse("0");
    }

    private static String text(Map<String, BigDecimal> scores, Node node) {
        return Optional.ofNullable(scores.get(node.code()))
                .map(BigDecimal::toPlainString)
                .orElse("—");
    }
}
