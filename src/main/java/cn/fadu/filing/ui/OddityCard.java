package cn.fadu.filing.ui;

import cn.fadu.filing.Oddities;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.shell.Card;
import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;

/** What an experienced eye would stop at, each a step to its row. */
class OddityCard extends Card {

    OddityCard(Framework framework, Oddities oddities, Consumer<IndicatorCode> chosen) {
        super(UI.getCurrent().getTranslation("review.odd", String.valueOf(oddities.all().size())));
        var sentences = new Sentences(FigureWords.here(), framework);
        oddities.everyRateFull()
                .ifPresent(
                        rates ->
                                with(
                                        new Notice(
                                                Tone.CAUTION,
                                                getTranslation(
                                                        "filing.odd.every-rate",
                                                        String.valueOf(rates)))));
        var list = new UnorderedList();
        list.addClassName("fadu-odd-list");
        for (var oddity : oddities.all()) {
            var go =
                    new NativeButton(
                            sentences.titled(oddity.code()), click -> chosen.accept(oddity.code()));
            go.addClassName("fadu-link");
            list.add(new ListItem(go, new Span(sentences.of(oddity))));
        }
        with(oddities.all().isEmpty() ? new Paragraph(getTranslation("review.odd.none")) : list);
    }
}
