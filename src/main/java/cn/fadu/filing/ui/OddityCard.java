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
        super(UI.getCurrent().getTranslation("review.odd", String.valueOf(count(oddities))));
        var sentences = new Sentences(FigureWords.here(), framework);
        sentences.ofAll(oddities).forEach(said -> with(new Notice(Tone.CAUTION, said)));
        var list = new UnorderedList();
        list.addClassName("fadu-odd-list");
        for (var oddity : oddities.all()) {
            var go =
                    new NativeButton(
                            sentences.titled(oddity.code()), click -> chosen.accept(oddity.code()));
            go.addClassName("fadu-link");
            list.add(new ListItem(go, new Span(sentences.of(oddity))));
        }
        if (count(oddities) == 0) {
            with(new Paragraph(getTranslation("review.odd.none")));
        } else if (!oddities.all().isEmpty()) {
            with(list);
        }
    }

    private static int count(Oddities oddities) {
        return oddities.all().size()
                + (int) oddities.everyRateFull().stream().count()
                + (int) oddities.coverage().stream().count();
    }
}
