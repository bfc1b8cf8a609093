package cn.fadu.publication.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.shell.Numbers;
import com.vaadin.flow.component.html.DescriptionList;
import java.math.BigDecimal;
import java.util.Locale;

/** How a framework makes scores and ranks, in words. */
class RuleList extends DescriptionList {

    RuleList(Framework framework, Locale locale) {
        addClassName("fadu-facts");
        var rules = framework.rules();
        var numbers = Numbers.in(locale);
        fact("scale", number(numbers, rules.lowest()) + "–" + number(numbers, rules.highest()));
        fact("normalisation", getTranslation("county.method." + rules.normalisation()));
        fact("aggregation", getTranslation("county.method." + rules.aggregation()));
        fact("coverage", number(numbers, rules.minimumCoverage() * 100) + "%");
        fact("decimals", getTranslation("county.framework.decimals.text", rules.decimals()));
        fact(
                "size",
                getTranslation(
                        "county.framework.size.text",
                        framework.indicators().size(),
                        ranked(framework)));
    }

    private static long ranked(Framework framework) {
        return framework.indicators().stream().filter(Indicator::ranked).count();
    }

    private static String number(Numbers numbers, double number) {
        return numbers.exact(BigDecimal.valueOf(number));
    }

    private void fact(String key, String value) {
        add(new Term(getTranslation("county.framework." + key)), new Description(value));
    }
}
