package cn.fadu.filing.ui;

import cn.fadu.filing.FoundFigure;
import cn.fadu.filing.Suggestions;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Why a figure is proposed: its sentence with the words marked, the rule, and how sure it is. */
class Proof extends Div {

    Proof(FoundFigure found) {
        addClassName("fadu-found-proof");
        var quote = new Element("blockquote");
        quote.getClassList().add("fadu-source");
        sentence(quote, found);
        getElement().appendChild(quote);
        var foot = new Span(String.join(" · ", facts(found)));
        foot.addClassName("fadu-faint");
        add(foot);
    }

    private static void sentence(Element quote, FoundFigure found) {
        int at = found.sentence().indexOf(found.phrase());
        if (at < 0) {
            quote.setText(found.sentence());
            return;
        }
        int behind = at + found.phrase().length();
        quote.appendChild(
                Element.createText(found.sentence().substring(0, at)),
                new Element("mark").setText(found.phrase()),
                Element.createText(found.sentence().substring(behind)));
    }

    private String rule(FoundFigure found) {
        return found.rule().equals(Suggestions.RULE)
                ? getTranslation("filing.assistant.mark")
                : found.rule();
    }

    private List<String> facts(FoundFigure found) {
        var facts = new ArrayList<String>();
        if (!found.section().isBlank()) {
            facts.add(found.section());
        }
        found.page()
                .map(page -> getTranslation("filing.page", String.valueOf(page)))
                .ifPresent(facts::add);
        facts.add(FigureWords.here().period(found.period()));
        facts.add(getTranslation("filing.rule", rule(found)));
        var sure =
                found.confidence()
                        .multiply(BigDecimal.valueOf(100))
                        .setScale(0, RoundingMode.HALF_UP);
        facts.add(getTranslation("filing.confidence", sure.toPlainString()));
        return facts;
    }
}
